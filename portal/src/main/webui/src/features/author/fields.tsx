import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { codeWord, type CodeGroup } from '@/format/words';
import { ManyChoices } from '@/ui/Choices';
import { Sortable } from '@/ui/Sortable';
import { useEditing, withEntry } from './editing';
import { useFieldError } from './errors';
import { newText, type FormText } from './form';
import { AddButton } from './Block';
import classes from './author.module.css';

interface WordsProps {
  path: string;
  label: string;
  hint?: ReactNode;
  value: string;
  onChange: (value: string) => void;
  lines?: number;
  inputMode?: 'decimal';
}

/** One text with its problem beside it. */
export function Words({ path, label, hint, value, onChange, lines = 1, inputMode }: WordsProps) {
  const error = useFieldError(path);
  const shared = { label, description: hint, value, error, 'data-path': path };
  return lines > 1 ? (
    <Textarea {...shared} rows={lines} onChange={(event) => onChange(event.currentTarget.value)} />
  ) : (
    <TextInput
      {...shared}
      inputMode={inputMode}
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface CodeProps {
  path: string;
  label: string;
  group: CodeGroup;
  codes: readonly string[];
  value: string;
  onChange: (value: string) => void;
  /** Word for "none of them". */
  none?: string;
}

export function CodeSelect({ path, label, group, codes, value, onChange, none }: CodeProps) {
  const { t: terms } = useTranslation('terms');
  const known = value === '' || codes.includes(value) ? codes : [...codes, value];
  const options = known.map((code) => ({ value: code, label: codeWord(terms, group, code) }));
  return (
    <NativeSelect
      label={label}
      value={value}
      error={useFieldError(path)}
      data-path={path}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={none === undefined ? options : [{ value: '', label: none }, ...options]}
    />
  );
}

interface CodesProps {
  path: string;
  label: string;
  group: CodeGroup;
  codes: readonly string[];
  values: string[];
  onChange: (values: string[]) => void;
}

/** More than so many are shown only when they are asked for, or the page would be all choices. */
const FEW = 8;

export function Codes({ path, label, group, codes, values, onChange }: CodesProps) {
  const { t } = useTranslation('authoring');
  const { t: terms } = useTranslation('terms');
  const [open, setOpen] = useState(false);
  const all = [...codes, ...values.filter((code) => !codes.includes(code))];
  const many = all.length > FEW;
  const shown = many && !open ? all.filter((code) => values.includes(code)) : all;
  return (
    <div data-path={path}>
      <ManyChoices
        legend={label}
        values={values}
        onChange={onChange}
        options={shown.map((code) => ({ value: code, label: codeWord(terms, group, code) }))}
        error={useFieldError(path)}
        more={
          many && (
            <button
              type="button"
              className={classes.more}
              aria-expanded={open}
              aria-label={`${label}: ${t(open ? 'showChosen' : 'showAll', { count: all.length })}`}
              onClick={() => setOpen(!open)}
            >
              {t(open ? 'showChosen' : 'showAll', { count: all.length })}
            </button>
          )
        }
      />
    </div>
  );
}

interface TextListProps {
  path: string;
  label: string;
  /** Of one entry, for its field and its buttons. */
  one: (number: number) => string;
  add: string;
  hint?: string;
  items: FormText[];
  onChange: (items: FormText[]) => void;
}

/** A list of short texts in an order. */
export function TextList({ path, label, one, add, hint, items, onChange }: TextListProps) {
  const { say } = useEditing();
  return (
    <fieldset className={classes.group}>
      <legend>{label}</legend>
      {hint !== undefined && <p className={classes.hint}>{hint}</p>}
      <Sortable items={items} onChange={onChange} say={say} nameOf={(_, at) => one(at + 1)}>
        {(item, at) => (
          <Entry
            path={`${path}[${at}]`}
            label={one(at + 1)}
            value={item.text}
            onChange={(text) => onChange(withEntry(items, at, { text }))}
          />
        )}
      </Sortable>
      <AddButton label={add} onClick={() => onChange([...items, newText()])} />
    </fieldset>
  );
}

interface EntryProps {
  path: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
}

function Entry({ path, label, value, onChange }: EntryProps) {
  return (
    <Textarea
      aria-label={label}
      rows={1}
      value={value}
      error={useFieldError(path)}
      data-path={path}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
