// What the screens of team spaces say.

import type { Catalogue } from '../language/language'
import type { Meanings } from '../parts/problems'

const en = {
  title: 'Team spaces',
  /** Sentences for refusals; without one the server's own stands. */
  refused: {} as Meanings,
  lead: 'Where teams work together. Whoever joins a department joins its spaces.',
  add: 'Add a team space',
  none: 'There are no team spaces yet',
  noneLead:
    'A team space is where a team works together. Tie it to a department, and its newcomers join it by themselves.',
  noneYet: 'The admins of your organization can make some.',
  find: 'Find a team space',
  findNothing: (text: string) => `No team space has “${text}” in its name or department.`,
  name: 'Name',
  department: 'Department',
  noDepartment: 'no department',
  members: 'Members',
  yourRole: 'Your role there',
  notIn: 'not in it',
  all: 'All team spaces',
  edit: 'Rename or move',
  delete: 'Delete',
  addMember: 'Add a member',
  nobody: 'Nobody is in this team space yet',
  nobodyLead:
    'Add members here, or tie the space to a department: whoever joins that department joins this space, too.',
  ofDepartment: (path: string) => `Whoever joins ${path} joins this team space.`,
  ofNone: 'Belongs to no department: people are added one by one.',
  person: 'Member',
  role: 'Role here',
  roleOf: (who: string) => `Role of ${who} here`,
  since: 'Here since',
  actions: 'What can be done',
  remove: 'Take out',
  removeAct: 'Take out of the space',
  removeTitle: (who: string) => `Take ${who} out of this team space?`,
  removeLead: (who: string) => `${who} stays in the organization and can be added again.`,
  removed: (who: string) => `${who} is no longer in this team space.`,
  createTitle: 'Add a team space',
  editTitle: (name: string) => `Rename or move ${name}`,
  departmentHint: 'Optional. Whoever joins it from now on joins the space; who is there already does not.',
  moveHint: 'Whoever is in the space stays in it.',
  create: 'Add team space',
  save: 'Save',
  created: (name: string) => `The team space ${name} was added.`,
  saved: (name: string) => `The team space ${name} is saved.`,
  deleteAct: 'Delete team space',
  deleteTitle: (name: string) => `Delete the team space ${name}?`,
  deleteLead: (count: number) =>
    count === 0
      ? 'Nobody is in it. That cannot be undone.'
      : count === 1
        ? 'One person is in it and stays in the organization. That cannot be undone.'
        : `${count} people are in it and stay in the organization. That cannot be undone.`,
  deleted: (name: string) => `The team space ${name} was deleted.`,
  addTitle: (name: string) => `Add a member to ${name}`,
  who: 'Who?',
  whoHint: 'Type a part of the name or the address.',
  roleHint: 'At most what the person is in the organization.',
  chooseSomebody: 'Please choose somebody.',
  put: 'Add to the space',
  added: (who: string) => `${who} is in this team space now.`,
  changed: (who: string, role: string) => `${who} is ${role} here now.`,
}

const de: typeof en = {
  title: 'Teamräume',
  refused: { CONFLICT: 'Einen Teamraum dieses Namens gibt es hier schon.' },
  lead: 'Wo Teams zusammenarbeiten. Wer in eine Abteilung kommt, kommt auch in deren Räume.',
  add: 'Teamraum anlegen',
  none: 'Es gibt noch keine Teamräume',
  noneLead:
    'In einem Teamraum arbeitet ein Team zusammen. Gehört er zu einer Abteilung, kommen Neue dort von selbst hinein.',
  noneYet: 'Die Admins Ihrer Organisation können welche anlegen.',
  find: 'Teamraum suchen',
  findNothing: (text) => `Kein Teamraum hat „${text}“ im Namen oder in der Abteilung.`,
  name: 'Name',
  department: 'Abteilung',
  noDepartment: 'keine Abteilung',
  members: 'Mitglieder',
  yourRole: 'Ihre Rolle dort',
  notIn: 'nicht darin',
  all: 'Alle Teamräume',
  edit: 'Umbenennen oder verschieben',
  delete: 'Löschen',
  addMember: 'Mitglied aufnehmen',
  nobody: 'In diesem Teamraum ist noch niemand',
  nobodyLead:
    'Nehmen Sie hier Mitglieder auf, oder ordnen Sie den Raum einer Abteilung zu: Wer dorthin kommt, kommt auch hierher.',
  ofDepartment: (path) => `Wer zu ${path} kommt, kommt auch in diesen Teamraum.`,
  ofNone: 'Gehört zu keiner Abteilung: Mitglieder werden einzeln aufgenommen.',
  person: 'Mitglied',
  role: 'Rolle hier',
  roleOf: (who) => `Rolle von ${who} hier`,
  since: 'Hier seit',
  actions: 'Was sich tun lässt',
  remove: 'Herausnehmen',
  removeAct: 'Aus dem Raum nehmen',
  removeTitle: (who) => `${who} aus diesem Teamraum herausnehmen?`,
  removeLead: (who) => `${who} bleibt in der Organisation und kann wieder aufgenommen werden.`,
  removed: (who) => `${who} ist nicht mehr in diesem Teamraum.`,
  createTitle: 'Teamraum anlegen',
  editTitle: (name) => `${name} umbenennen oder verschieben`,
  departmentHint: 'Freiwillig. Wer künftig in sie kommt, kommt auch in den Raum; wer schon dort ist, nicht.',
  moveHint: 'Wer im Raum ist, bleibt darin.',
  create: 'Teamraum anlegen',
  save: 'Speichern',
  created: (name) => `Der Teamraum ${name} ist angelegt.`,
  saved: (name) => `Der Teamraum ${name} ist gespeichert.`,
  deleteAct: 'Teamraum löschen',
  deleteTitle: (name) => `Den Teamraum ${name} löschen?`,
  deleteLead: (count) =>
    count === 0
      ? 'Niemand ist darin. Das lässt sich nicht rückgängig machen.'
      : count === 1
        ? 'Eine Person ist darin und bleibt in der Organisation. Das lässt sich nicht rückgängig machen.'
        : `${count} Personen sind darin und bleiben in der Organisation. Das lässt sich nicht rückgängig machen.`,
  deleted: (name) => `Der Teamraum ${name} ist gelöscht.`,
  addTitle: (name) => `Mitglied in ${name} aufnehmen`,
  who: 'Wen?',
  whoHint: 'Geben Sie einen Teil des Namens oder der Adresse ein.',
  roleHint: 'Höchstens, was die Person in der Organisation ist.',
  chooseSomebody: 'Bitte wählen Sie jemanden.',
  put: 'In den Raum aufnehmen',
  added: (who) => `${who} ist jetzt in diesem Teamraum.`,
  changed: (who, role) => `${who} ist hier jetzt ${role}.`,
}

export const texts: Catalogue<typeof en> = { en, de }
