import { useTranslation } from 'react-i18next';
import { codeWord } from '@/format/words';
import type { ListName } from './filter';

/** What a filter's choice is called. */
export function useFilterWord(): (list: ListName, code: string) => string {
  const { t } = useTranslation('catalog');
  const { t: terms } = useTranslation('terms');
  return (list, code) => {
    switch (list) {
      case 'region':
      case 'type':
      case 'position':
      case 'muscle':
        return codeWord(terms, list, code);
      case 'equipment':
        return code === 'NONE' ? terms('noEquipment') : codeWord(terms, list, code);
      case 'sides':
        return codeWord(terms, list, code);
      case 'without':
        return codeWord(terms, 'hazard', code);
      case 'when':
        return codeWord(terms, 'moment', code);
      case 'status':
        return codeWord(terms, 'exerciseStatus', code);
      case 'own':
        return t(code === 'true' ? 'own.true' : 'own.false');
      case 'language':
        return t('searchSpanish');
    }
  };
}
