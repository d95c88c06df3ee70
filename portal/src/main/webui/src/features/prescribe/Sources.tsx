import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sourcesQuery } from '@/api/catalog';
import type { Exercise } from '@/api/model';
import { ClaimComparison } from '@/features/exercises/ClaimComparison';
import { groupClaims, type ClaimGroup } from '@/features/exercises/claims';
import { DoseSource } from '@/features/exercises/DoseSource';
import { range } from '@/format/number';
import { codeWord } from '@/format/words';
import { Tag } from '@/ui/Tag';
import classes from './line.module.css';

/** All that the sources say about an exercise, for somebody who wants to weigh it. */
export function Sources({ exercise }: { exercise: Exercise }) {
  return (
    <div className={classes.part}>
      <DoseSource exercise={exercise} />
      <ClaimComparison exercise={exercise} />
    </div>
  );
}

/** What is dosed, in the order of the fields. */
const DOSED = ['SETS', 'REPETITIONS', 'HOLD', 'FREQUENCY'];

/** The sources' figures in one line, always in sight beside the fields they are about. */
export function Figures({ exercise }: { exercise: Exercise }) {
  const { t } = useTranslation('prescribe');
  const sources = useQuery(sourcesQuery).data ?? [];
  const groups = groupClaims(exercise, sources)
    .filter(({ field }) => DOSED.includes(field))
    .sort((a, b) => DOSED.indexOf(a.field) - DOSED.indexOf(b.field));
  if (groups.length === 0) return null;
  return (
    <p className={classes.figures}>
      <span>{t('claims')}</span>
      {groups.map((group) => (
        <One key={`${group.field}${group.unit ?? ''}`} group={group} />
      ))}
    </p>
  );
}

function One({ group }: { group: ClaimGroup }) {
  const { t } = useTranslation('prescribe');
  const { t: terms } = useTranslation('terms');
  const said = group.statements.map(({ min, max, text }) =>
    min === undefined || max === undefined ? text : range({ min, max }),
  );
  const unit = group.unit === undefined ? '' : ` ${codeWord(terms, 'claimUnit', group.unit)}`;
  return (
    <span className={classes.claim}>
      {codeWord(terms, 'claimField', group.field)}{' '}
      <strong>
        {said.join(' · ')}
        {unit}
      </strong>
      {group.disagree && <Tag tone="now">{t('disagree')}</Tag>}
    </span>
  );
}
