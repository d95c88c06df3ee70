import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionLine } from '@/api/model';
import { ScaleInput } from '@/ui/ScaleInput';
import type { LineEntry } from './draft';
import classes from './session.module.css';

interface HurtsStepProps {
  line: VersionLine;
  entry: LineEntry;
  onChange: (entry: LineEntry) => void;
  onNext: () => void;
  onEnd: () => void;
}

/** The stop rule, in fixed words: one exercise ends here, the rest of the session may go on. */
export function HurtsStep({ line, entry, onChange, onNext, onEnd }: HurtsStepProps) {
  const { t } = useTranslation('patient');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <div className={classes.hurts}>
      <p>{line.exerciseName}</p>
      <h2 ref={heading} tabIndex={-1} className={classes.exercise}>
        {t('session.hurts.title')}
      </h2>
      <p>{t('session.hurts.rest')}</p>
      <p>{t('session.hurts.told')}</p>
      <p>{t('session.hurts.call')}</p>
      <p>
        <strong>{t('session.hurts.emergency')}</strong>
      </p>
      <ScaleInput
        legend={t('session.hurts.how')}
        kind="pain"
        value={entry.painDuring}
        onChange={(painDuring) => onChange({ ...entry, painDuring })}
      />
      <div className={classes.foot}>
        <Button data-big onClick={onEnd}>
          {t('session.hurts.end')}
        </Button>
        <Button data-big variant="default" onClick={onNext}>
          {t('session.hurts.go')}
        </Button>
        <Button
          variant="subtle"
          onClick={() => onChange({ ...entry, stopReason: undefined, painDuring: undefined })}
        >
          {t('session.hurts.undo')}
        </Button>
      </div>
    </div>
  );
}
