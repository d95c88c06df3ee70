/** The one place that understands `application/problem+json` (RFC 9457) and what happens when no answer comes at all. */
export interface FieldProblem {
  field: string;
  code: string;
  message: string;
}

export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  detail?: string;
  errors?: FieldProblem[];
}

/** What a page can act on. `unreachable` = the request may or may not have arrived. */
export type ProblemKind =
  | 'signed-out'
  | 'forbidden'
  | 'not-found'
  | 'changed-elsewhere'
  | 'conflict'
  | 'invalid'
  | 'away'
  | 'unreachable'
  | 'unexpected';

const PREFIX = 'urn:rehab:problem:';

export class ProblemError extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly body: ProblemBody,
  ) {
    super(body.detail ?? body.title);
    this.name = 'ProblemError';
  }

  /** The short name of the problem type, for example `neighbour-away`. */
  get code(): string {
    return this.body.type.startsWith(PREFIX) ? this.body.type.slice(PREFIX.length) : this.body.type;
  }

  get fields(): FieldProblem[] {
    return this.body.errors ?? [];
  }

  /** True when sending the very same thing again later is reasonable. */
  get passing(): boolean {
    return this.kind === 'away' || this.kind === 'unreachable' || this.body.status >= 500;
  }
}

export function kindOf(status: number): ProblemKind {
  switch (status) {
    case 400:
    case 413:
    case 422:
      return 'invalid';
    case 401:
      return 'signed-out';
    case 403:
      return 'forbidden';
    case 404:
      return 'not-found';
    case 409:
      return 'conflict';
    case 412:
    case 428:
      return 'changed-elsewhere';
    case 502:
    case 503:
    case 504:
      return 'away';
    default:
      return 'unexpected';
  }
}

export function unreachable(): ProblemError {
  return new ProblemError('unreachable', { type: `${PREFIX}unreachable`, title: 'No answer', status: 0 });
}

/** Makes a problem of any refused answer, also of one that is no problem document. */
export function problemFrom(status: number, body: unknown): ProblemError {
  const parsed = typeof body === 'string' ? parse(body) : body;
  if (isProblemBody(parsed)) {
    return new ProblemError(kindOf(status), { ...parsed, status });
  }
  return new ProblemError(kindOf(status), { type: 'about:blank', title: `HTTP ${status}`, status });
}

export function asProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  return new ProblemError('unexpected', { type: 'about:blank', title: String(error), status: 0 });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isProblemBody(body: unknown): body is ProblemBody {
  return typeof body === 'object' && body !== null && 'type' in body && 'title' in body;
}

/** Problems by the path of the field they name, in the shape forms look them up. */
export type FieldErrors = Readonly<Record<string, string>>;

/**
 * Maps a problem to the form's fields: `routines[0].lines[1].dose.sets.min` stays, a leading argument name (`body.title`)
 * is dropped. What names no field of `known` (or an ancestor or child of one) stays in `rest`, so that it is never swallowed.
 */
export function toFieldErrors(
  problem: ProblemError,
  known: (path: string) => boolean,
): { errors: FieldErrors; rest: FieldProblem[] } {
  const errors: Record<string, string> = {};
  const rest: FieldProblem[] = [];
  for (const field of problem.fields) {
    const path = nearest(field.field, known);
    if (path === undefined) {
      rest.push(field);
    } else {
      errors[path] ??= field.message;
    }
  }
  return { errors, rest };
}

function nearest(field: string, known: (path: string) => boolean): string | undefined {
  const parts = field.split('.');
  for (let from = 0; from < parts.length; from++) {
    for (let to = parts.length; to > from; to--) {
      const path = parts.slice(from, to).join('.');
      if (known(path)) return path;
    }
  }
  return undefined;
}
