import type { Contact } from '@/api/model';
import type { FieldErrors } from '@/api/problem';
import type { Particulars } from '@/api/record';

export const FIELDS: readonly string[] = [
  'name',
  'birthDate',
  'contact.phone',
  'contact.email',
  'language',
  'timeZone',
];

/** What can be said without asking the service, as keys of the texts. */
export function check(
  form: Particulars,
  today: string,
): Partial<Record<keyof Particulars, 'required' | 'future'>> {
  return {
    ...(form.name.trim() === '' && { name: 'required' as const }),
    ...(form.birthDate === '' && { birthDate: 'required' as const }),
    ...(form.birthDate > today && { birthDate: 'future' as const }),
  };
}

/** As the service takes it: an empty field is nothing, not an empty number. */
export function asSent<T extends Particulars>(form: T): T {
  const phone = form.contact?.phone?.trim() ?? '';
  const email = form.contact?.email?.trim() ?? '';
  const contact: Contact = { ...(phone !== '' && { phone }), ...(email !== '' && { email }) };
  return {
    ...form,
    name: form.name.trim(),
    contact: phone === '' && email === '' ? undefined : contact,
  };
}

export const NO_ERRORS: FieldErrors = {};
