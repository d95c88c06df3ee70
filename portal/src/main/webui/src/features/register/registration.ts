import type { NewPatient } from '@/api/prescription';
import type { FieldErrors } from '@/api/problem';

export const FIELDS: readonly string[] = ['name', 'birthDate', 'language', 'timeZone'];

/** What can be said without asking the service, as keys of the texts. */
export function check(
  form: NewPatient,
  today: string,
): Partial<Record<keyof NewPatient, 'required' | 'future'>> {
  return {
    ...(form.name.trim() === '' && { name: 'required' as const }),
    ...(form.birthDate === '' && { birthDate: 'required' as const }),
    ...(form.birthDate > today && { birthDate: 'future' as const }),
  };
}

export const NO_ERRORS: FieldErrors = {};
