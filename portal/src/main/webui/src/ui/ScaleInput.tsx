import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './scale.module.css';

interface ScaleInputProps {
  legend: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  /** Which words stand at the ends. */
  kind: 'pain' | 'effort';
}

const STEPS = Array.from({ length: 11 }, (_, step) => step);

/** 0 to 10 with nothing chosen beforehand: no answer stays no answer. */
export function ScaleInput({ legend, value, onChange, kind }: ScaleInputProps) {
  const { t } = useTranslation('patient');
  const id = useId();
  const low = t(kind === 'pain' ? 'scale.painLow' : 'scale.effortLow');
  const high = t(kind === 'pain' ? 'scale.painHigh' : 'scale.effortHigh');
  return (
    <fieldset className={classes.field} aria-describedby={`${id}-ends`}>
      <legend className={classes.legend}>{legend}</legend>
      <div className={classes.grid}>
        {STEPS.map((step) => (
          <label key={step} className={classes.step}>
            <input
              type="radio"
              name={id}
              value={step}
              checked={value === step}
              onChange={() => onChange(step)}
            />
            <span>{step}</span>
          </label>
        ))}
      </div>
      <div className={classes.ends} id={`${id}-ends`}>
        <span>{low}</span>
        <span>{high}</span>
      </div>
      {value !== undefined && (
        <button type="button" className={classes.clear} onClick={() => onChange(undefined)}>
          {t('scale.clear')}
        </button>
      )}
    </fieldset>
  );
}
