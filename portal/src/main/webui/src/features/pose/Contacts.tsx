import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PARTS, SURFACES, type Contact, type FigureScript } from '@/api/figureScript';
import { jointName } from './joints';
import classes from './pose.module.css';

interface ContactsProps {
  script: FigureScript;
  onChange: (script: FigureScript) => void;
  say: (text: string) => void;
}

/** What touches what, and in which positions. */
export function Contacts({ script, onChange, say }: ContactsProps) {
  const { t } = useTranslation('authoring');
  const contacts = script.contacts ?? [];
  const set = (next: Contact[]) => onChange({ ...script, contacts: next });
  return (
    <section className={classes.part} aria-labelledby="figure-contacts">
      <h3 id="figure-contacts">{t('pose.contacts')}</h3>
      <p className={classes.hint}>{t('pose.contactsHint')}</p>
      <ul className={classes.props}>
        {contacts.map((contact, at) => (
          <li key={at}>
            <ContactEditor
              number={at + 1}
              contact={contact}
              keys={script.keys.length}
              onChange={(next) => set(contacts.map((one, index) => (index === at ? next : one)))}
              onRemove={() => {
                say(t('pose.removed', { name: t('pose.contact', { number: at + 1 }) }));
                set(contacts.filter((_, index) => index !== at));
              }}
            />
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={classes.goto}
        disabled={contacts.length >= 24}
        onClick={() => set([...contacts, { part: 'LEFT_FOOT', surface: 'FLOOR' }])}
      >
        + {t('pose.addContact')}
      </button>
    </section>
  );
}

interface ContactEditorProps {
  number: number;
  contact: Contact;
  /** How many there are. */
  keys: number;
  onChange: (contact: Contact) => void;
  onRemove: () => void;
}

function ContactEditor({ number, contact, keys, onChange, onRemove }: ContactEditorProps) {
  const { t } = useTranslation('authoring');
  const all = Array.from({ length: keys }, (_, at) => at);
  const held = contact.keys === undefined || contact.keys.length === 0 ? all : contact.keys;
  const toggle = (key: number) => {
    const next = held.includes(key)
      ? held.filter((one) => one !== key)
      : [...held, key].sort((a, b) => a - b);
    if (next.length > 0) onChange({ ...contact, keys: next.length === keys ? [] : next });
  };
  return (
    <fieldset className={classes.contact}>
      <legend className="visually-hidden">{t('pose.contact', { number })}</legend>
      <NativeSelect
        label={t('pose.part')}
        value={contact.part}
        onChange={(event) =>
          onChange({
            ...contact,
            part: PARTS.find((one) => one === event.currentTarget.value) ?? contact.part,
          })
        }
        data={PARTS.map((value) => ({ value, label: jointName(value) }))}
      />
      <NativeSelect
        label={t('pose.surface')}
        value={contact.surface}
        onChange={(event) =>
          onChange({
            ...contact,
            surface: SURFACES.find((one) => one === event.currentTarget.value) ?? contact.surface,
          })
        }
        data={SURFACES.map((value) => ({ value, label: t(`pose.surfaces.${value}`) }))}
      />
      <div className={classes.inKeys} role="group" aria-label={t('pose.inKeys')}>
        {all.map((key) => (
          <button
            key={key}
            type="button"
            aria-pressed={held.includes(key)}
            aria-label={t('pose.key', { number: key + 1 })}
            onClick={() => toggle(key)}
          >
            {key + 1}
          </button>
        ))}
        <button
          type="button"
          className={classes.goto}
          aria-label={t('pose.remove', { name: t('pose.contact', { number }) })}
          onClick={onRemove}
        >
          ✕
        </button>
      </div>
    </fieldset>
  );
}
