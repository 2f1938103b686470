// What the screen of departments says.

import type { Catalogue } from '../language/language'
import type { Meanings } from '../parts/problems'

const people = (count: number) =>
  count === 0 ? 'nobody' : count === 1 ? '1 person' : `${count.toLocaleString('en')} people`
const peopleInGerman = (count: number) =>
  count === 0 ? 'niemand' : count === 1 ? '1 Person' : `${count.toLocaleString('de')} Personen`

interface Has {
  people: number
  invitations: number
  spaces: number
}

const en = {
  title: 'Departments',
  lead: 'Who belongs where, and what that lets people do.',
  add: 'Add a department',
  none: 'There are no departments yet',
  noneLead:
    'Departments say who belongs where. People join the team spaces of their department by themselves.',
  noneYet: 'The admins of your organization can make some.',
  find: 'Find a department',
  findNothing: (text: string) => `No department has “${text}” in its name.`,
  unfoldAll: 'Unfold all',
  foldAll: 'Fold all',
  treeHint: 'Arrow keys move through the tree; Enter shows a department.',
  choose: 'Choose a department to see who is in it and what it permits.',
  people,
  peopleBeneath: (own: number, all: number) => `${people(own)}, ${people(all)} with those beneath`,
  grants: (count: number) => (count === 1 ? '1 permission granted' : `${count} permissions granted`),
  denials: (count: number) => (count === 1 ? '1 permission denied' : `${count} permissions denied`),
  inside: 'People',
  showMembers: 'Show the members',
  openInvitations: 'Open invitations',
  leadHere: (count: number) => (count === 1 ? '1 leads here' : `${count} lead here`),
  noInvitations: 'none',
  spaces: 'Team spaces',
  spacesHint: 'Whoever joins the department joins these.',
  noSpaces: 'none',
  permissions: 'Permissions',
  noPermissions: 'People here may do what their roles say.',
  granted: 'Granted',
  denied: 'Denied',
  fromAbove: (path: string) => `by ${path}`,
  addBeneath: 'Add a department beneath',
  rename: 'Rename',
  move: 'Move',
  change: 'Change permissions',
  delete: 'Delete',
  createTitle: 'Add a department',
  createIn: (path: string) => `Add a department beneath ${path}`,
  create: 'Add department',
  name: 'Name',
  nameHint: 'One line without a slash.',
  refused: {} as Meanings,
  atTop: 'At the top',
  created: (path: string) => `${path} was added.`,
  renameAct: 'Rename department',
  renameTitle: (path: string) => `Rename ${path}`,
  renamed: (path: string) => `The department is called ${path} now.`,
  moveAct: 'Move department',
  moveTitle: (path: string) => `Move ${path}`,
  moveLead: 'Everything beneath it comes along. People keep their department, with its new path.',
  parent: 'Beneath which department?',
  moved: (path: string) => `It stands at ${path} now.`,
  permissionsTitle: (path: string) => `Permissions of ${path}`,
  permissionsLead:
    'These count for the people of this department and of those beneath it, before what their roles say. What is set for a department nearer to them, or for a person, counts before this.',
  byRole: 'As the role says',
  grant: 'Granted',
  deny: 'Denied',
  notYours: 'You do not have this yourself, so you cannot give it.',
  save: 'Save permissions',
  saved: 'The permissions are saved.',
  deleteAct: 'Delete department',
  deleteTitle: (path: string) => `Delete ${path}?`,
  hasChildren: (count: number) =>
    count === 1
      ? 'A department stands beneath it. Move or delete that one first.'
      : `${count} departments stand beneath it. Move or delete those first.`,
  deleteEmpty: 'Nobody is in it, and no open invitation leads there. That cannot be undone.',
  deleteLead: (parts: string) => `In it: ${parts}. That cannot be undone.`,
  has: ({ people: count, invitations, spaces }: Has) => [
    ...(count > 0 ? [people(count)] : []),
    ...(invitations > 0 ? [invitations === 1 ? '1 open invitation' : `${invitations} open invitations`] : []),
    ...(spaces > 0 ? [spaces === 1 ? '1 team space' : `${spaces} team spaces`] : []),
  ],
  whatHappens: 'What happens to its people, invitations, links and team spaces?',
  peopleChoice: {
    MOVE: 'They move to another department',
    UNASSIGN: 'They stay, without a department',
  },
  peopleHint: {
    MOVE: 'People join the team spaces there.',
    UNASSIGN: 'You can put them into another one later.',
  },
  refusedForPeople: {} as Meanings,
  refusedForChildren: {} as Meanings,
  moveTo: 'To which department?',
  deleted: (path: string) => `${path} was deleted.`,
  close: 'Close',
}

const de: typeof en = {
  title: 'Abteilungen',
  lead: 'Wer wohin gehört, und was man dort darf.',
  add: 'Abteilung anlegen',
  none: 'Es gibt noch keine Abteilungen',
  noneLead: 'Abteilungen sagen, wer wohin gehört. In die Teamräume der Abteilung kommt man von selbst.',
  noneYet: 'Die Admins Ihrer Organisation können welche anlegen.',
  find: 'Abteilung suchen',
  findNothing: (text) => `Keine Abteilung hat „${text}“ im Namen.`,
  unfoldAll: 'Alle aufklappen',
  foldAll: 'Alle zuklappen',
  treeHint: 'Mit den Pfeiltasten gehen Sie durch den Baum; Enter zeigt eine Abteilung.',
  choose: 'Wählen Sie eine Abteilung, um zu sehen, wer darin ist und was sie erlaubt.',
  people: peopleInGerman,
  peopleBeneath: (own, all) => `${peopleInGerman(own)}, mit denen darunter ${peopleInGerman(all)}`,
  grants: (count) => (count === 1 ? '1 Recht gewährt' : `${count} Rechte gewährt`),
  denials: (count) => (count === 1 ? '1 Recht verweigert' : `${count} Rechte verweigert`),
  inside: 'Personen',
  showMembers: 'Mitglieder zeigen',
  openInvitations: 'Offene Einladungen',
  leadHere: (count) => (count === 1 ? '1 führt hierher' : `${count} führen hierher`),
  noInvitations: 'keine',
  spaces: 'Teamräume',
  spacesHint: 'Wer in die Abteilung kommt, kommt auch in diese.',
  noSpaces: 'keine',
  permissions: 'Rechte',
  noPermissions: 'Wer hier ist, darf, was die eigene Rolle sagt.',
  granted: 'Gewährt',
  denied: 'Verweigert',
  fromAbove: (path) => `durch ${path}`,
  addBeneath: 'Abteilung darunter anlegen',
  rename: 'Umbenennen',
  move: 'Verschieben',
  change: 'Rechte ändern',
  delete: 'Löschen',
  createTitle: 'Abteilung anlegen',
  createIn: (path) => `Abteilung unter ${path} anlegen`,
  create: 'Abteilung anlegen',
  name: 'Name',
  nameHint: 'Eine Zeile ohne Schrägstrich.',
  refused: { CONFLICT: 'Eine Abteilung dieses Namens gibt es an dieser Stelle schon.' },
  atTop: 'Ganz oben',
  created: (path) => `${path} ist angelegt.`,
  renameAct: 'Abteilung umbenennen',
  renameTitle: (path) => `${path} umbenennen`,
  renamed: (path) => `Die Abteilung heißt jetzt ${path}.`,
  moveAct: 'Abteilung verschieben',
  moveTitle: (path) => `${path} verschieben`,
  moveLead: 'Alles darunter kommt mit. Wer darin ist, bleibt darin, unter dem neuen Pfad.',
  parent: 'Unter welche Abteilung?',
  moved: (path) => `Sie steht jetzt unter ${path}.`,
  permissionsTitle: (path) => `Rechte von ${path}`,
  permissionsLead:
    'Sie gelten für alle in dieser Abteilung und in denen darunter, vor dem, was die Rollen sagen. Was eine nähere Abteilung festlegt oder was für eine Person festgelegt ist, geht noch vor.',
  byRole: 'Wie die Rolle sagt',
  grant: 'Gewährt',
  deny: 'Verweigert',
  notYours: 'Sie haben dieses Recht selbst nicht und können es nicht geben.',
  save: 'Rechte speichern',
  saved: 'Die Rechte sind gespeichert.',
  deleteAct: 'Abteilung löschen',
  deleteTitle: (path) => `${path} löschen?`,
  hasChildren: (count) =>
    count === 1
      ? 'Darunter steht noch eine Abteilung. Verschieben oder löschen Sie zuerst diese.'
      : `Darunter stehen noch ${count} Abteilungen. Verschieben oder löschen Sie zuerst diese.`,
  deleteEmpty:
    'Niemand ist darin, und keine offene Einladung führt dorthin. Das lässt sich nicht rückgängig machen.',
  deleteLead: (parts) => `Darin: ${parts}. Das lässt sich nicht rückgängig machen.`,
  has: ({ people: count, invitations, spaces }) => [
    ...(count > 0 ? [peopleInGerman(count)] : []),
    ...(invitations > 0
      ? [invitations === 1 ? '1 offene Einladung' : `${invitations} offene Einladungen`]
      : []),
    ...(spaces > 0 ? [spaces === 1 ? '1 Teamraum' : `${spaces} Teamräume`] : []),
  ],
  whatHappens: 'Was wird aus ihren Leuten, Einladungen, Links und Teamräumen?',
  peopleChoice: {
    MOVE: 'Sie kommen in eine andere Abteilung',
    UNASSIGN: 'Sie bleiben, ohne Abteilung',
  },
  peopleHint: {
    MOVE: 'Wer dorthin kommt, kommt auch in die Teamräume dort.',
    UNASSIGN: 'Sie können sie später einer anderen zuordnen.',
  },
  refusedForPeople: {
    CONFLICT:
      'Sie hat noch Leute, offene Einladungen, aktive Links oder Teamräume. Sagen Sie, was aus ihnen wird.',
  },
  refusedForChildren: {
    CONFLICT: 'Darunter stehen noch Abteilungen. Verschieben oder löschen Sie zuerst diese.',
  },
  moveTo: 'In welche Abteilung?',
  deleted: (path) => `${path} ist gelöscht.`,
  close: 'Schließen',
}

export const texts: Catalogue<typeof en> = { en, de }
