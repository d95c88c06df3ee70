import { problemFrom, unreachable } from './problem';

/** A call to the portal's own routes, which no service's contract describes: who is signed in, and signing out. */
export async function callPortal<T>(path: string, method: 'GET' | 'POST', signal?: AbortSignal): Promise<T> {
  const headers = new Headers({ Accept: 'application/json, application/problem+json' });
  if (method === 'POST') headers.set('X-Rehab-Request', '1');
  const response = await fetch(path, { method, headers, signal }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw unreachable();
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw problemFrom(response.status, body);
  return body as T;
}
