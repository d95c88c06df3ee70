import type { Form, FormLine, FormRoutine } from './form';

/** Small pure changes of the form. */
export function withRoutine(form: Form, at: number, change: Partial<FormRoutine>): Form {
  return {
    ...form,
    routines: form.routines.map((routine, index) => (index === at ? { ...routine, ...change } : routine)),
  };
}

export function withoutRoutine(form: Form, at: number): Form {
  return { ...form, routines: form.routines.filter((_, index) => index !== at) };
}

export function withLine(routine: FormRoutine, at: number, change: Partial<FormLine>): FormRoutine {
  return {
    ...routine,
    lines: routine.lines.map((line, index) => (index === at ? { ...line, ...change } : line)),
  };
}

/** Moves a line by one; out of bounds changes nothing. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const next = [...items];
  const [item] = next.splice(from, 1);
  if (item === undefined || to < 0 || to > next.length) return [...items];
  next.splice(to, 0, item);
  return next;
}
