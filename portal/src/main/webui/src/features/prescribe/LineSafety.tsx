import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Exercise, Variant } from '@/api/model';
import { variantsOf } from '@/features/exercises/variants';
import { isAnswered, standingOf } from '@/features/safety/concerns';
import { ConcernView } from '@/features/safety/ConcernView';
import safety from '@/features/safety/safety.module.css';
import { Sign } from '@/features/safety/Sign';
import type { FormLine } from './form';
import classes from './line.module.css';
import { useLineCheck } from './useLiveCheck';

interface LineSafetyProps {
  line: FormLine;
  exercise: Exercise | undefined;
  onChoose: (variant: Variant) => void;
}

/** What the rules say about this line for this patient, with the safer variant one press away. */
export function LineSafety({ line, exercise, onChoose }: LineSafetyProps) {
  const { t } = useTranslation('safety');
  const { concerns, status } = useLineCheck(line.key);
  if (concerns.length === 0 && status !== 'away') return null;
  return (
    <div className={safety.list} role="group" aria-label={t('live.title')}>
      {status === 'away' && (
        <p className={classes.away}>
          <Sign standing="UNCHECKED" /> {t('live.away')}
        </p>
      )}
      {concerns.map((concern) => (
        <ConcernView key={concern.key} concern={concern}>
          {!isAnswered(concern) && exercise !== undefined && (
            <Safer
              line={line}
              exercise={exercise}
              codes={concern.finding?.saferVariants ?? []}
              onChoose={onChoose}
            />
          )}
        </ConcernView>
      ))}
    </div>
  );
}

interface SaferProps extends Omit<LineSafetyProps, 'exercise'> {
  exercise: Exercise;
  codes: readonly string[];
}

/** So many are offered at once; the ladder has them all. */
const OFFERED = 2;

function Safer({ line, exercise, codes, onChoose }: SaferProps) {
  const { t } = useTranslation('safety');
  const offered = variantsOf(exercise)
    .filter(({ code }) => codes.includes(code) && code !== line.variant?.code)
    .slice(0, OFFERED);
  if (offered.length === 0) return null;
  return (
    <div className={safety.tools}>
      {offered.map((variant) => (
        <Button key={variant.code} onClick={() => onChoose(variant)}>
          {t('safer.use', { name: variant.name })}
        </Button>
      ))}
    </div>
  );
}

/** In a line's head: its standing in one sign and one word. */
export function LineStanding({ lineKey }: { lineKey: string }) {
  const { t } = useTranslation('safety');
  const { concerns, status } = useLineCheck(lineKey);
  const standing = standingOf(concerns);
  // Nobody asked the rules: there is nothing to say, least of all that it is clear.
  if (status === 'empty') return null;
  if (status === 'away') return <Shown sign="UNCHECKED" word={t('tier.UNCHECKED')} />;
  if (status === 'stale' && concerns.length === 0)
    return <Shown sign="CHECKING" word={t('live.checking')} quiet />;
  if (standing === 'CLEAR') return <Shown sign="CLEAR" word={t('live.none')} quiet />;
  if (standing === 'QUIET') return <Shown sign="QUIET" word={t('answered')} />;
  return <Shown sign={standing} word={t(`tier.${standing}`)} />;
}

interface ShownProps {
  sign: Parameters<typeof Sign>[0]['standing'];
  word: string;
  /** The word is for screen readers and for whoever points at the sign. */
  quiet?: boolean;
}

function Shown({ sign, word, quiet = false }: ShownProps) {
  return (
    <span className={classes.standing} title={word}>
      <Sign standing={sign} />
      <span className={quiet ? 'visually-hidden' : undefined}>{word}</span>
    </span>
  );
}
