import { HttpResponse } from 'msw';

export const problem = (status: number, code: string, title: string) =>
  HttpResponse.json(
    { type: `urn:rehab:problem:${code}`, title, status },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
