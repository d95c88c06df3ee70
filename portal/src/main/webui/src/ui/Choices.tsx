import type { ReactNode } from 'react';
import classes from './choices.module.css';

interface ChoicesProps<V extends string> {
  legend: ReactNode;
  name: string;
  value: V | undefined;
  onChange: (value: V) => void;
  options: readonly { value: V; label: ReactNode }[];
  description?: ReactNode;
  small?: boolean;
}

/** One of a few: native radio buttons, so arrow keys and screen readers work as everywhere. */
export function Choices<V extends string>(props: ChoicesProps<V>) {
  const { legend, name, value, onChange, options, description, small = false } = props;
  return (
    <fieldset className={classes.field}>
      <legend className={small ? classes.legendSmall : classes.legend}>{legend}</legend>
      {description !== undefined && <p className={classes.description}>{description}</p>}
      <div className={classes.options}>
        {options.map((option) => (
          <label key={option.value} className={classes.option}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface ManyProps<V extends string> {
  legend: ReactNode;
  values: readonly V[];
  onChange: (values: V[]) => void;
  options: readonly { value: V; label: ReactNode }[];
  error?: string;
  /** Behind the options. */
  more?: ReactNode;
}

/** Any number of a few. */
export function ManyChoices<V extends string>({
  legend,
  values,
  onChange,
  options,
  error,
  more,
}: ManyProps<V>) {
  const toggle = (value: V) =>
    onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
  return (
    <fieldset className={classes.field}>
      <legend className={classes.legendSmall}>{legend}</legend>
      <div className={classes.options}>
        {options.map((option) => (
          <label key={option.value} className={classes.option}>
            <input
              type="checkbox"
              checked={values.includes(option.value)}
              onChange={() => toggle(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
        {more}
      </div>
      {error !== undefined && <p className={classes.error}>{error}</p>}
    </fieldset>
  );
}
