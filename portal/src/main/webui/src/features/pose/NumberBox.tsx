import { TextInput } from '@mantine/core';
import { useState } from 'react';

interface NumberBoxProps {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  onChange: (value: number) => void;
}

/** A number with a range; what is half typed stays as typed and changes nothing yet. */
export function NumberBox({ label, value, min, max, step, onChange }: NumberBoxProps) {
  const [typed, type] = useState<string>();
  return (
    <TextInput
      type="number"
      label={label}
      min={min}
      max={max}
      step={step}
      value={typed ?? String(Math.round(value * 1000) / 1000)}
      onBlur={() => type(undefined)}
      onChange={(event) => {
        const text = event.currentTarget.value;
        type(text);
        const next = Number(text);
        if (text.trim() !== '' && Number.isFinite(next) && next >= min && next <= max) onChange(next);
      }}
    />
  );
}
