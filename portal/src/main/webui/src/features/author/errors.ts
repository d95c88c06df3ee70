import type { TFunction } from 'i18next';
import type { FieldErrors } from '@/api/problem';
import type { Finding, Findings } from './check';

export { ErrorsContext, useFieldError } from '@/features/prescribe/errors';

export function inWords(t: TFunction<'authoring'>, findings: Findings): FieldErrors {
  return Object.fromEntries(Object.entries(findings).map(([path, finding]) => [path, words(t, finding)]));
}

function words(t: TFunction<'authoring'>, finding: Finding): string {
  switch (finding.code) {
    case 'number':
      return t('error.number', finding);
    case 'long':
      return t('error.long', finding);
    case 'noLines':
    case 'noDays':
    case 'kg':
    case 'step':
    case 'painOrder':
      return t('error.required');
    case 'required':
    case 'order':
    case 'choose':
    case 'noSteps':
    case 'oneStandard':
    case 'sameCode':
      return t(`error.${finding.code}`);
  }
}
