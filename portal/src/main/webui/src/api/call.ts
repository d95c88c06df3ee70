import { noteExpired } from './expiry';
import { problemFrom, unreachable } from './problem';
import type { Answer } from './client';

interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  query?: Record<string, string | number | boolean | undefined>;
  headers?: Record<string, string>;
  body?: unknown;
  signal?: AbortSignal;
}

/** A call to a service through the portal by its path, where the shapes are named by the caller (`api/content.ts`). */
export async function call<T>(
  service: 'catalog' | 'prescription' | 'adherence',
  path: string,
  ask: Call = {},
): Promise<Answer<T>> {
  const { method = 'GET', signal } = ask;
  const url = new URL(`/api/${service}${path}`, window.location.origin);
  for (const [name, given] of Object.entries(ask.query ?? {})) {
    if (given !== undefined) url.searchParams.set(name, String(given));
  }
  const headers = new Headers({ Accept: 'application/json, application/problem+json', ...ask.headers });
  if (method !== 'GET') headers.set('X-Rehab-Request', '1');
  if (ask.body !== undefined) headers.set('Content-Type', 'application/json');
  const request = new Request(url, { method, headers, body: JSON.stringify(ask.body), signal });
  const response = await fetch(request).catch((error: unknown) => {
    if (signal?.aborted === true) throw error;
    throw unreachable();
  });
  if (response.status === 401) noteExpired();
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw problemFrom(response.status, body);
  return { value: body as T, etag: response.headers.get('ETag') ?? undefined };
}

export async function valueOf<T>(asked: Promise<Answer<T>>): Promise<T> {
  return (await asked).value;
}
