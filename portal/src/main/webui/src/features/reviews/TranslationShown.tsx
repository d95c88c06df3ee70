import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ItemState } from '@/api/content';
import { translationQuery } from '@/api/reviews';
import { fieldOf, placeOf } from '@/features/changes/changes';
import { Loading } from '@/ui/Loading';
import { Notice } from '@/ui/Notice';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { sideBySide } from './sideBySide';
import classes from './reviews.module.css';

/** Each English text beside its translation, in the order in which they are read. */
export function TranslationShown({ item }: { item: ItemState }) {
  const { t } = useTranslation('reviews');
  const { t: authoring } = useTranslation('authoring');
  const translation = useQuery(translationQuery(item));
  if (translation.isPending) return <Loading />;
  if (translation.isError) {
    return (
      <ProblemNotice
        error={translation.error}
        part={t('item.texts')}
        onRetry={() => void translation.refetch()}
      />
    );
  }
  const { english, translated, standing } = translation.data;
  const { language } = standing;
  return (
    <div className={classes.pairs}>
      {standing.state === 'STALE' && <Notice tone="now" title={t('item.stale')} />}
      {standing.origin === 'MACHINE' && <Notice tone="now" title={t('item.machine')} />}
      {sideBySide(english, translated).map((pair) => (
        <div key={pair.path} className={classes.pair} data-missing={pair.text === '' || undefined}>
          <p className={classes.place}>
            {authoring(`changes.field.${fieldOf(pair.path)}` as 'changes.field.name', {
              defaultValue: fieldOf(pair.path),
            })}{' '}
            {placeOf(pair.path)}
          </p>
          <p lang="en">
            <span className={classes.word}>{t('item.english')}</span>
            {pair.english}
          </p>
          <p lang={language}>
            <span className={classes.word} lang="en">
              {t(`language.${language}` as 'language.es', { defaultValue: language })}
            </span>
            {pair.text === '' ? <em lang="en">{t('item.untranslated')}</em> : pair.text}
          </p>
        </div>
      ))}
    </div>
  );
}
