import { useTranslation } from 'react-i18next';
import type { Completeness } from '@/api/templates';
import { readable } from '@/format/words';
import { Card } from '@/ui/Card';
import classes from './templates.module.css';
import { Score } from './Score';

/** What it answers of the exercise reporting consensus, item by item, what is missing first. */
export function Cert({ completeness }: { completeness: Completeness }) {
  const { t } = useTranslation('templates');
  const { items, score, of } = completeness;
  const missing = items.filter(({ state }) => state === 'MISSING');
  const rest = items.filter(({ state }) => state !== 'MISSING');
  return (
    <Card label={t('cert.title')}>
      <h2>{t('cert.title')}</h2>
      <Score score={score} of={of} />
      {missing.length > 0 && <List items={missing} />}
      <details>
        <summary className={classes.summary}>{t('cert.all')}</summary>
        <List items={rest} />
      </details>
      <p className={classes.soft}>{t('cert.about')}</p>
    </Card>
  );
}

function List({ items }: Pick<Completeness, 'items'>) {
  const { t } = useTranslation('templates');
  return (
    <ul className={classes.cert}>
      {items.map(({ item, number, state }) => (
        <li key={item} data-state={state}>
          <span aria-hidden="true">{{ ANSWERED: '✓', MISSING: '–', NOT_APPLICABLE: '·' }[state]}</span>
          <span>
            {number} {t(`cert.item.${item}` as 'cert.item.EQUIPMENT', { defaultValue: readable(item) })}
            <small>{t(`cert.state.${state}`)}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
