import { HttpResponse } from 'msw';
import type { FieldProblem } from '@/api/problem';

export const problem = (status: number, code: string, title: string, errors?: FieldProblem[]) =>
  HttpResponse.json(
    { type: `urn:rehab:problem:${code}`, title, status, errors },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
