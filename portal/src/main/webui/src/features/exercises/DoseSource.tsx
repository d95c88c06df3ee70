import { useTranslation } from 'react-i18next';
import type { Exercise } from '@/api/model';
import { list } from '@/format/number';
import { codeWord } from '@/format/words';
import stack from '@/ui/stack.module.css';

/** Which claim a proposed dose follows, and what was assumed beside it. */
export function DoseSource({ exercise }: { exercise: Pick<Exercise, 'defaultDoseSource'> }) {
  const { t } = useTranslation('catalog');
  const { t: terms } = useTranslation('terms');
  const origin = exercise.defaultDoseSource;
  if (origin == null) return null;
  return (
    <p className={`${stack.soft} ${stack.small}`}>
      {t('dose.source', { source: origin.source, reading: origin.reading })}
      {origin.implied.length > 0 && (
        <>
          {' '}
          {t('dose.implied', {
            fields: list(origin.implied.map((field) => codeWord(terms, 'claimField', field))),
          })}
        </>
      )}
    </p>
  );
}
