import type { TFunction } from 'i18next';
import { createContext, useContext } from 'react';
import type { FieldErrors } from '@/api/problem';
import type { Finding, Findings } from './check';

/** What is wrong, by path; fields look themselves up. */
export const ErrorsContext = createContext<FieldErrors>({});

export function useFieldError(path: string): string | undefined {
  return useContext(ErrorsContext)[path];
}

export function inWords(t: TFunction<'therapist'>, findings: Findings): FieldErrors {
  return Object.fromEntries(Object.entries(findings).map(([path, finding]) => [path, words(t, finding)]));
}

function words(t: TFunction<'therapist'>, finding: Finding): string {
  switch (finding.code) {
    case 'number':
      return t('prescribe.error.number', finding);
    case 'long':
      return t('prescribe.error.long', finding);
    case 'required':
    case 'order':
    case 'noLines':
    case 'noDays':
    case 'kg':
    case 'step':
    case 'painOrder':
      return t(`prescribe.error.${finding.code}`);
  }
}
