import type { Form, FormLine, FormRoutine } from './form';

/** Small pure changes of the form. */
export function withRoutine(form: Form, at: number, change: Partial<FormRoutine>): Form {
  return {
    ...form,
    routines: form.routines.map((routine, index) => (index === at ? { ...routine, ...change } : routine)),
  };
}

export function withLine(routine: FormRoutine, at: number, change: Partial<FormLine>): FormRoutine {
  return {
    ...routine,
    lines: routine.lines.map((line, index) => (index === at ? { ...line, ...change } : line)),
  };
}

/** Puts a line at the end of another routine. */
export function carried(form: Form, line: FormLine, toKey: string): Form {
  return {
    ...form,
    routines: form.routines.map((routine) => {
      const others = routine.lines.filter(({ key }) => key !== line.key);
      return { ...routine, lines: routine.key === toKey ? [...others, line] : others };
    }),
  };
}
