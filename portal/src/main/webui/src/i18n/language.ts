import type { Role } from '@/api/model';

export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = 'rehab.language';

/** In which languages a role's pages are complete. */
export const LANGUAGES_OF: Readonly<Record<Role, readonly Language[]>> = {
  patient: LANGUAGES,
  therapist: ['en'],
  administrator: ['en'],
};

/** What somebody chose on this device; nothing while nobody did. */
export function savedLanguage(): Language | undefined {
  try {
    return LANGUAGES.find((one) => one === localStorage.getItem(KEY));
  } catch {
    return undefined;
  }
}

export function saveLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // no storage: the choice holds until the page is left
  }
}
