import { useTranslation } from 'react-i18next';
import type { Change } from '@/api/content';
import { Tag } from '@/ui/Tag';
import { bySafety, fieldOf, placeOf, readable } from './changes';
import classes from './changes.module.css';

/** What is different, place by place; what concerns safety comes first and says so. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  const { t } = useTranslation('authoring');
  if (changes.length === 0) return <p>{t('changes.none')}</p>;
  return (
    <ul className={classes.list}>
      {bySafety(changes).map((change) => (
        <li key={change.path} className={classes.change} data-safety={change.safety || undefined}>
          <p className={classes.place}>
            <strong>
              {t(`changes.field.${fieldOf(change.path)}` as 'changes.field.name', {
                defaultValue: fieldOf(change.path),
              })}
            </strong>
            {placeOf(change.path) !== '' && <span>{placeOf(change.path)}</span>}
            {change.safety && <Tag tone="stop">{t('changes.safety')}</Tag>}
          </p>
          <Side word={t('changes.before')} value={change.before} nothing={t('changes.nothing')} old />
          <Side word={t('changes.after')} value={change.after} nothing={t('changes.nothing')} />
        </li>
      ))}
    </ul>
  );
}

interface SideProps {
  word: string;
  value: unknown;
  nothing: string;
  old?: boolean;
}

function Side({ word, value, nothing, old = false }: SideProps) {
  const text = readable(value);
  return (
    <div className={classes.side}>
      <span className={classes.word}>{word}</span>
      {text === '' ? (
        <span className={classes.nothing}>{nothing}</span>
      ) : old ? (
        <del>{text}</del>
      ) : (
        <ins>{text}</ins>
      )}
    </div>
  );
}
