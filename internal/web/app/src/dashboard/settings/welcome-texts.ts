// What the welcome letter's settings say.

import type { Catalogue } from '../language/language'

const en = {
  title: 'What the letter tells',
  lead: 'Everybody who joins gets this letter. What you leave empty has no line in it.',
  saved: 'Saved. Whoever joins from now on gets this letter.',
  fields: {
    models: { label: 'Models', what: 'Those that members can use. Press Enter after each.' },
    integrationCount: { label: 'Integrations', what: 'How many there are.' },
    storageLimit: { label: 'Storage limit', what: 'Such as “20 GB”.' },
    agentLimit: { label: 'Agent limit', what: 'Such as “5 at once”.' },
    teamSpace: { label: 'Team space', what: 'The one to join first.' },
    guideUrl: { label: 'Guide', what: 'The address of a page to begin with.' },
    playbookUrl: { label: 'Playbook', what: 'The address of a page that says how things are done here.' },
    supportEmail: { label: 'Support', what: 'The address to write to for help.' },
  },
  preview: 'Preview',
  recipient: 'As this member gets it',
  forms: { html: 'Letter', text: 'Plain text' },
  form: 'Form of the letter',
  subject: 'Subject',
  frame: 'The welcome letter',
  stale: (reason: string) => `The preview shows what you typed before: ${reason}`,
  unfit: 'one of the values cannot be right.',
}

const de: typeof en = {
  title: 'Was der Brief erzählt',
  lead: 'Diesen Brief bekommen alle, die beitreten. Was Sie leer lassen, hat darin keine Zeile.',
  saved: 'Gespeichert. Wer ab jetzt beitritt, bekommt diesen Brief.',
  fields: {
    models: {
      label: 'Modelle',
      what: 'Die Mitglieder benutzen können. Drücken Sie nach jedem die Eingabetaste.',
    },
    integrationCount: { label: 'Integrationen', what: 'Wie viele es gibt.' },
    storageLimit: { label: 'Speicherplatz', what: 'Zum Beispiel „20 GB“.' },
    agentLimit: { label: 'Agenten', what: 'Zum Beispiel „5 zugleich“.' },
    teamSpace: { label: 'Teamraum', what: 'Der, dem man zuerst beitritt.' },
    guideUrl: { label: 'Einstieg', what: 'Die Adresse einer Seite für den Anfang.' },
    playbookUrl: { label: 'Handbuch', what: 'Die Adresse einer Seite, die sagt, wie man es hier hält.' },
    supportEmail: { label: 'Hilfe', what: 'Die Adresse, an die man sich wendet.' },
  },
  preview: 'Vorschau',
  recipient: 'Wie dieses Mitglied ihn bekommt',
  forms: { html: 'Brief', text: 'Nur Text' },
  form: 'Form des Briefs',
  subject: 'Betreff',
  frame: 'Der Willkommensbrief',
  stale: (reason) => `Die Vorschau zeigt, was Sie vorher eingegeben hatten: ${reason}`,
  unfit: 'Einer der Werte kann nicht stimmen.',
}

export const welcomeTexts: Catalogue<typeof en> = { en, de }
