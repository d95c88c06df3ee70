import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Exercise, Variant } from '@/api/model';
import { Ladder } from '@/features/exercises/Ladder';
import { rungsOf, standardOf, variantsOf } from '@/features/exercises/variants';
import { Figure } from '@/features/figure/Figure';
import { sideFor, type FormLine } from './form';
import classes from './line.module.css';

/** The variant of a line: the one that was chosen, or the standard one. */
export function chosenOf(exercise: Exercise, line: FormLine): Variant {
  const variants = variantsOf(exercise);
  return variants.find(({ code }) => code === line.variant?.code) ?? standardOf(variants);
}

/** What a line becomes with another variant; its dose stays. */
export function withVariant(line: FormLine, { code, name, sides }: Variant): Partial<FormLine> {
  return { variant: { code, name }, side: sideFor(sides, line.side) };
}

interface WayProps {
  line: FormLine;
  exercise: Exercise | undefined;
  onChoose: (variant: Variant) => void;
}

/** The figure of the chosen way, and one press up or down the ladder. */
export function Way({ line, exercise, onChoose }: WayProps) {
  const { t } = useTranslation('prescribe');
  if (exercise === undefined) return <div className={classes.figure} />;
  const variants = variantsOf(exercise);
  const chosen = chosenOf(exercise, line);
  const rungs = rungsOf(variants);
  const rung = rungs.findIndex((one) => one.includes(chosen));
  const easier = rungs[rung - 1]?.[0];
  const harder = rungs[rung + 1]?.[0];
  const side = line.side === 'LEFT' || line.side === 'RIGHT' ? line.side : undefined;
  return (
    <div className={classes.way}>
      <div className={classes.figure}>
        <Figure figure={chosen.figure} side={side} size="small" decorative />
      </div>
      {variants.length > 1 && (
        <>
          <p className={classes.wayName} role="status">
            {chosen.name}
          </p>
          <div className={classes.steps}>
            <Step label={t('way.easier')} to={easier} name={line.exerciseName} sign="−" onChoose={onChoose} />
            <Step label={t('way.harder')} to={harder} name={line.exerciseName} sign="+" onChoose={onChoose} />
          </div>
        </>
      )}
    </div>
  );
}

interface StepProps {
  label: string;
  sign: string;
  name: string;
  to: Variant | undefined;
  onChoose: (variant: Variant) => void;
}

function Step({ label, sign, name, to, onChoose }: StepProps) {
  const { t } = useTranslation('prescribe');
  return (
    <Button
      variant="default"
      aria-disabled={to === undefined}
      aria-label={
        to === undefined
          ? t('way.none', { label, name })
          : t('way.stepNamed', { label, name, variant: to.name })
      }
      title={to?.name}
      onClick={() => to !== undefined && onChoose(to)}
    >
      <span aria-hidden="true">{sign}</span> {label}
    </Button>
  );
}

interface WaysProps {
  line: FormLine;
  exercise: Exercise;
  onChoose: (variant: Variant) => void;
}

/** The whole ladder with its figures. */
export function Ways({ line, exercise, onChoose }: WaysProps) {
  const variants = variantsOf(exercise);
  return (
    <Ladder
      variants={variants}
      chosen={chosenOf(exercise, line)}
      onChoose={(code) => {
        const variant = variants.find((one) => one.code === code);
        if (variant !== undefined) onChoose(variant);
      }}
    />
  );
}
