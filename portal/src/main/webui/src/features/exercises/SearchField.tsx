import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './exercises.module.css';

interface SearchFieldProps {
  value: string;
  onChange: (q: string) => void;
  /** The keyboard leaves the field towards the results. */
  onDown: () => void;
  /** `/` anywhere on the page leads here. */
  shortcut: boolean;
}

/** Searches while one types; what is typed is never overtaken by an answer. */
export function SearchField({ value, onChange, onDown, shortcut }: SearchFieldProps) {
  const { t } = useTranslation('catalog');
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  const [told, setTold] = useState(value);
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    setShown(value);
    // Changed from elsewhere: a cleared filter, a suggestion, the browser's way back.
    if (value !== told) setTyped(value);
  }
  const tell = useDebouncedCallback((text: string) => {
    setTold(text.trim());
    onChange(text.trim());
  }, 180);
  const type = (text: string) => {
    setTyped(text);
    tell(text);
  };

  useEffect(() => {
    if (!shortcut) return undefined;
    const jump = (event: globalThis.KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : undefined;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target?.closest('input, textarea, select, [contenteditable]') != null) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', jump);
    return () => document.removeEventListener('keydown', jump);
  }, [shortcut]);

  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      tell.flush();
      onDown();
    } else if (event.key === 'Escape' && typed !== '') {
      event.preventDefault();
      event.stopPropagation();
      type('');
    }
  };

  return (
    <TextInput
      ref={field}
      className={classes.q}
      type="search"
      label={t('search.label')}
      placeholder={t('search.hint')}
      value={typed}
      maxLength={200}
      autoComplete="off"
      spellCheck={false}
      aria-keyshortcuts={shortcut ? '/' : undefined}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={press}
      // Whoever goes on to a result shall not be called back by letters still waiting.
      onBlur={() => tell.flush()}
    />
  );
}
