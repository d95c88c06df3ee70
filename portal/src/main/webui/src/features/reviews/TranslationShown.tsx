import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ItemState } from '@/api/content';
import { translationQuery } from '@/api/reviews';
import { placeOf, fieldOf } from '@/features/changes/changes';
import { Loading } from '@/ui/Loading';
import { Notice } from '@/ui/Notice';
import { ProblemNotice } from '@/ui/ProblemNotice';
import classes from './reviews.module.css';

/** Each English text beside its translation, in the order in which they are read. */
export function TranslationShown({ item, revision }: { item: ItemState; revision: number }) {
  const { t } = useTranslation('reviews');
  const { t: authoring } = useTranslation('authoring');
  const translation = useQuery(translationQuery(item.itemId, revision));
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
  const { texts, language, stale } = translation.data;
  return (
    <div className={classes.pairs}>
      {stale && <Notice tone="now" title={t('item.stale')} />}
      {texts.map((text) => (
        <div key={text.path} className={classes.pair}>
          <p className={classes.place}>
            {authoring(`changes.field.${fieldOf(text.path)}` as 'changes.field.name', {
              defaultValue: fieldOf(text.path),
            })}{' '}
            {placeOf(text.path)}
          </p>
          <p>
            <span className={classes.word}>{t('item.english')}</span>
            {text.english}
          </p>
          <p lang={language}>
            <span className={classes.word}>
              {t(`language.${language}` as 'language.es', { defaultValue: language })}
            </span>
            {text.text}
          </p>
        </div>
      ))}
    </div>
  );
}
