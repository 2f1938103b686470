// What the screen of roles says.

import type { Catalogue } from '../language/language'
import type { Meanings } from '../parts/problems'

const en = {
  title: 'Roles',
  lead: 'What each role permits. Departments and admins can grant or deny single permissions besides.',
  add: 'Make a role',
  own: 'The organization’s own roles',
  none: 'There are none yet. Make one when neither admin, member nor viewer fits.',
  noneMember: 'There are no roles besides admin, member and viewer.',
  role: 'Role',
  base: 'Ranks with',
  members: 'Members',
  permissionCount: 'Permissions',
  ofAll: (count: number, all: number) => `${count} of ${all}`,
  actions: 'What can be done',
  edit: 'Edit',
  delete: 'Delete',
  matrix: 'Who may do what',
  matrixHint: 'Scroll sideways to see all roles.',
  permission: 'Permission',
  builtIn: 'built in',
  ranksWith: (base: string) => `ranks with ${base}`,
  yes: 'yes',
  no: 'no',
  createTitle: 'Make a role',
  editTitle: (name: string) => `Edit ${name}`,
  create: 'Make role',
  save: 'Save role',
  created: (name: string) => `The role ${name} was made.`,
  saved: (name: string) => `The role ${name} is saved.`,
  deleted: (name: string) => `The role ${name} was deleted.`,
  name: 'Name',
  refused: {} as Meanings,
  description: 'What it is for',
  descriptionHint: 'Optional. It helps others to choose the right role.',
  baseHint:
    'Its rank: who may give it, and what it counts as in team spaces. It cannot be changed later. Its permissions are where you start.',
  baseStays: (base: string) => `Ranks with ${base}. This stays as it was made.`,
  countsAtOnce: (count: number) =>
    count === 1
      ? 'One member has it: what you change counts at once.'
      : `${count} members have it: what you change counts at once.`,
  permissions: 'What it permits',
  startOver: (base: string) => `Same as ${base}`,
  notYours: 'You do not have this yourself, so you cannot give it.',
  deleteAct: 'Delete role',
  deleteTitle: (name: string) => `Delete the role ${name}?`,
  deleteLead:
    'A role that members have, or that open invitations or active links give, is not deleted: give those another role first.',
  deleteRefused: {} as Meanings,
  deleteHas: (count: number) =>
    count === 1
      ? 'One member has this role. Give that member another role first.'
      : `${count} members have this role. Give them another role first.`,
  conflicts: 'Conflicts',
  conflictsLead: 'These contradict each other, or what the policy says. Each can be put right here.',
  noConflicts: 'No conflicts: roles, departments and permissions fit together.',
  manyConflicts: 'There are more; they appear when these are fixed.',
  showAll: (count: number) => `Show all ${count}`,
  fixed: 'Fixed.',
  fixRefused: {} as Meanings,
  kinds: {
    VOID_GRANT: 'Granted in vain',
    OVERLAPPING_SPACE_ROLE: 'Too high a role in a team space',
    TOO_MANY_ADMINS: 'Too many admins',
    UNKNOWN_DEPARTMENT: 'Departments that do not exist',
    NO_DEPARTMENT: 'Without a department',
  },
  otherKind: 'Other',
  whichDepartment: 'Into which department?',
  put: 'Put into the department',
}

const de: typeof en = {
  title: 'Rollen',
  lead: 'Was jede Rolle erlaubt. Abteilungen und Admins können einzelne Rechte dazu gewähren oder verweigern.',
  add: 'Rolle anlegen',
  own: 'Eigene Rollen',
  none: 'Noch gibt es keine. Legen Sie eine an, wenn weder Admin noch Mitglied noch Betrachter passt.',
  noneMember: 'Es gibt keine Rollen außer Admin, Mitglied und Betrachter.',
  role: 'Rolle',
  base: 'Rang',
  members: 'Mitglieder',
  permissionCount: 'Rechte',
  ofAll: (count, all) => `${count} von ${all}`,
  actions: 'Was sich tun lässt',
  edit: 'Bearbeiten',
  delete: 'Löschen',
  matrix: 'Wer was darf',
  matrixHint: 'Seitwärts blättern zeigt alle Rollen.',
  permission: 'Recht',
  builtIn: 'vorgegeben',
  ranksWith: (base) => `Rang: ${base}`,
  yes: 'ja',
  no: 'nein',
  createTitle: 'Rolle anlegen',
  editTitle: (name) => `${name} bearbeiten`,
  create: 'Rolle anlegen',
  save: 'Rolle speichern',
  created: (name) => `Die Rolle ${name} ist angelegt.`,
  saved: (name) => `Die Rolle ${name} ist gespeichert.`,
  deleted: (name) => `Die Rolle ${name} ist gelöscht.`,
  name: 'Name',
  refused: { CONFLICT: 'Eine Rolle dieses Namens gibt es hier schon.' },
  description: 'Wofür sie da ist',
  descriptionHint: 'Freiwillig. Es hilft anderen, die richtige Rolle zu wählen.',
  baseHint:
    'Der Rang: wer sie vergeben darf, und als was sie in Teamräumen gilt. Er lässt sich später nicht ändern. Mit seinen Rechten fangen Sie an.',
  baseStays: (base) => `Rang: ${base}. Er bleibt, wie er angelegt wurde.`,
  countsAtOnce: (count) =>
    count === 1
      ? 'Ein Mitglied hat sie: Was Sie ändern, gilt sofort.'
      : `${count} Mitglieder haben sie: Was Sie ändern, gilt sofort.`,
  permissions: 'Was sie erlaubt',
  startOver: (base) => `Wie ${base}`,
  notYours: 'Sie haben dieses Recht selbst nicht und können es nicht geben.',
  deleteAct: 'Rolle löschen',
  deleteTitle: (name) => `Die Rolle ${name} löschen?`,
  deleteLead:
    'Eine Rolle, die Mitglieder haben oder die offene Einladungen oder aktive Links vergeben, wird nicht gelöscht: Geben Sie diesen zuerst eine andere.',
  deleteRefused: {
    CONFLICT:
      'Mitglieder haben diese Rolle noch, oder offene Einladungen oder aktive Links geben sie. Geben Sie denen zuerst eine andere Rolle.',
  },
  deleteHas: (count) =>
    count === 1
      ? 'Ein Mitglied hat diese Rolle. Geben Sie ihm zuerst eine andere.'
      : `${count} Mitglieder haben diese Rolle. Geben Sie ihnen zuerst eine andere.`,
  conflicts: 'Widersprüche',
  conflictsLead:
    'Hier widerspricht sich etwas, oder es widerspricht den Regeln. Alles davon lässt sich hier beheben.',
  noConflicts: 'Keine Widersprüche: Rollen, Abteilungen und Rechte passen zusammen.',
  manyConflicts: 'Es gibt noch mehr; sie erscheinen, wenn diese behoben sind.',
  showAll: (count) => `Alle ${count} zeigen`,
  fixed: 'Behoben.',
  fixRefused: { CONFLICT: 'Diesen Widerspruch gibt es so nicht mehr. Sehen Sie noch einmal nach.' },
  kinds: {
    VOID_GRANT: 'Vergeblich gewährt',
    OVERLAPPING_SPACE_ROLE: 'Zu hohe Rolle in einem Teamraum',
    TOO_MANY_ADMINS: 'Zu viele Admins',
    UNKNOWN_DEPARTMENT: 'Abteilungen, die es nicht gibt',
    NO_DEPARTMENT: 'Ohne Abteilung',
  },
  otherKind: 'Anderes',
  whichDepartment: 'In welche Abteilung?',
  put: 'In die Abteilung aufnehmen',
}

export const texts: Catalogue<typeof en> = { en, de }
