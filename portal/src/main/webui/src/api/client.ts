import createClient, { type Middleware } from 'openapi-fetch';
import { noteExpired } from './expiry';
import type { paths as AdherencePaths } from './generated/adherence-service';
import type { paths as CatalogPaths } from './generated/catalog-service';
import type { paths as PrescriptionPaths } from './generated/prescription-service';
import { problemFrom, unreachable } from './problem';

/** What every call carries, and what is noticed on every answer. */
const portal: Middleware = {
  onRequest: ({ request }) => {
    request.headers.set('Accept', 'application/json, application/problem+json');
    // The portal takes changes only from its own pages, which alone can set this header.
    if (request.method !== 'GET') request.headers.set('X-Rehab-Request', '1');
    return request;
  },
  onResponse: ({ response }) => {
    if (response.status === 401) noteExpired();
  },
  onError: ({ error, request }) => (request.signal.aborted && error instanceof Error ? error : unreachable()),
};

const REPEATED = { array: { style: 'form', explode: true } } as const;

const to = (service: string) => ({
  baseUrl: `${window.location.origin}/api/${service}`,
  querySerializer: REPEATED,
  // Looked up at each call, so that tests can answer in the network's place.
  fetch: (request: Request) => globalThis.fetch(request),
});

export const catalog = createClient<CatalogPaths>(to('catalog'));
export const prescriptions = createClient<PrescriptionPaths>(to('prescription'));
export const adherence = createClient<AdherencePaths>(to('adherence'));
for (const service of [catalog, prescriptions, adherence]) service.use(portal);

interface Fetched<D> {
  data?: D;
  error?: unknown;
  response: Response;
}

export interface Answer<T> {
  value: T;
  etag: string | undefined;
}

/**
 * The answer's value, or the problem thrown. The generated types guard paths, parameters and bodies; `api/model.ts` says
 * what pages may rely on, and callers name it (`as Patient`), which compiles only while both still fit.
 */
export async function answered<D>(call: Promise<Fetched<D>>): Promise<Answer<NonNullable<D>>> {
  const { data, error, response } = await call;
  if (!response.ok) throw problemFrom(response.status, error);
  return { value: data as NonNullable<D>, etag: response.headers.get('ETag') ?? undefined };
}

export async function value<D>(call: Promise<Fetched<D>>): Promise<NonNullable<D>> {
  return (await answered(call)).value;
}
