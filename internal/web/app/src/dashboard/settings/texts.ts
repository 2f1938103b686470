// What the settings say, besides approval rules and the welcome letter.

import type { Catalogue } from '../language/language'

const en = {
  title: 'Settings',
  parts: 'Parts of the settings',
  part: {
    '': 'Policy',
    limits: 'Limits',
    retention: 'Retention',
    'approval-rules': 'Approval rules',
    'welcome-letter': 'Welcome letter',
    pause: 'Pause',
  },
  readOnly: {
    title: 'You can read these settings, but not change them',
    lead: 'To change them, your role needs the permission “Configure policies”.',
  },
  readOnlyWelcome:
    'The welcome letter is for those who manage members. If you need it, ask an admin of your organization.',
  unsaved: 'There are changes that are not saved yet.',
  save: 'Save changes',
  discard: 'Discard changes',
  saved: 'Saved. It holds from now on.',
  overtaken: {
    title: 'Somebody else has changed these settings meanwhile',
    lead: 'What you have not touched shows the new values. What you typed is still here, and not saved.',
    take: 'Take over the new values',
    keep: 'Keep what I typed',
  },
  leave: {
    title: 'Leave without saving?',
    lead: 'What you changed here is not saved, and would be lost.',
    act: 'Leave without saving',
  },
  whoComesIn: 'Who can be invited',
  howLong: 'How long invitations and links are valid',
  howMany: 'How many, and by whom',
  limitsTitle: 'Limits against accidents',
  limitsLead:
    'They stop a script gone wrong or a stolen account before it floods the world with letters. Whoever reaches one is told so, and can go on later.',
  fields: {
    domains: {
      label: 'Addresses that may be invited',
      what: 'Holds for invitations and for whoever comes in by a link. Whoever is invited already stays so.',
    },
    allowedDomains: {
      label: 'Listed domains',
      what: 'Such as example.com. What stands beneath a domain, such as mail.example.com, counts too. Approval rules look at this list as well.',
    },
    defaultInvitationDays: {
      label: 'Usual days of an invitation',
      what: 'So many days an invitation is valid, unless whoever invites chooses otherwise.',
    },
    longestInvitationDays: {
      label: 'Most days of an invitation',
      what: 'Nobody can choose more days than this; 30 at most.',
    },
    linksAllowed: {
      label: 'Shareable links',
      what: 'Admins can make a link that lets one person in, without a letter. Links that are out go on working.',
    },
    longestLinkLife: {
      label: 'Longest life of a link',
      what: 'A new link stops working after this time at the latest.',
    },
    seats: {
      label: 'Seats',
      what: 'How many can belong here. Members, open invitations and active links each take a seat. Empty: as many as you like.',
    },
    maxAdmins: {
      label: 'Most admins',
      what: 'More are possible, but the screen of roles points them out. Empty: as many as you like.',
    },
    mayInvite: {
      label: 'Who may invite',
      what: 'Whoever has this permission can invite people to what they have themselves. Whoever manages members always can.',
    },
    invitationsPerUserAndDay: {
      label: 'Invitations and links by one person on a day',
      what: 'Imports do not count. Usually 1,000.',
    },
    invitationsPerDay: {
      label: 'Invitations and links by all together on a day',
      what: 'A day is one of universal time (UTC). Usually 20,000.',
    },
    openInvitations: {
      label: 'Open invitations at once',
      what: 'Those that are neither accepted nor over. Usually 50,000.',
    },
    lettersPerAddressAndDay: {
      label: 'Letters to one address in 24 hours',
      what: 'So that sending again and again annoys nobody. Usually 10.',
    },
    retentionDays: {
      label: 'Personal data of ended invitations',
      what: 'Ended means accepted, declined, revoked, rejected or expired. Erased are the name, the address and the message; that there was an invitation, and what became of it, stays in the log under a pseudonym. Members and their accounts are not touched.',
    },
  },
  domains: { ALL: 'Any address', LISTED: 'Only addresses in the listed domains' },
  thousands: ',',
  decimals: '.',
  addDomain: 'Add a domain',
  noDomain: 'One of these is no domain. Write it like example.com.',
  links: { yes: 'Can be made', no: 'Cannot be made' },
  noBound: 'No limit',
  seatsTaken: (taken: string, seats: string | null) =>
    seats === null ? `${taken} taken` : `${taken} of ${seats} taken`,
  overfull: 'More are taken than there are. Nobody is sent away, but nobody new can be invited.',
  keepAll: 'Keep it',
  erase: 'Erase it some time after the end',
  eraseAfter: 'Erase after so many days',
  earlier: {
    title: 'Erase personal data earlier?',
    lead: (days: string) =>
      `Names, addresses and messages of all invitations that ended more than ${days} days ago are erased soon. That cannot be undone.`,
    act: 'Erase earlier',
  },
  pause: {
    title: 'Pause invitations',
    lead: 'A pause closes all ways in at once: nobody can be invited, no letter of invitation goes out, and neither invitations nor links let anybody in. Imports wait. What is open can still be declined and revoked, and members work on as before.',
    until: 'Until when',
    choices: { hour: 'For an hour', today: 'For the rest of today', week: 'For a week', other: 'Until…' },
    moment: 'Day and time',
    momentHint: 'At most a year ahead.',
    reason: 'Reason',
    reasonHint: 'Optional. All members read it, and it stands in the log.',
    act: 'Pause invitations',
    done: 'Invitations are paused.',
    paused: 'Invitations are paused',
    pausedUntil: (moment: string) => `Until ${moment}. Then the ways in open again by themselves.`,
    resume: 'Resume now',
    resumed: 'Invitations go on. Letters and imports that waited go on, too.',
    change: 'Change the pause',
    cancel: 'Leave it as it is',
    ends: (moment: string) => `until ${moment}`,
  },
}

const de: typeof en = {
  title: 'Einstellungen',
  parts: 'Teile der Einstellungen',
  part: {
    '': 'Regeln',
    limits: 'Grenzen',
    retention: 'Aufbewahrung',
    'approval-rules': 'Freigaberegeln',
    'welcome-letter': 'Willkommensbrief',
    pause: 'Pause',
  },
  readOnly: {
    title: 'Sie können diese Einstellungen lesen, aber nicht ändern',
    lead: 'Um sie zu ändern, braucht Ihre Rolle die Berechtigung „Regeln einstellen“.',
  },
  readOnlyWelcome:
    'Der Willkommensbrief ist denen vorbehalten, die Mitglieder verwalten. Wenn Sie ihn brauchen, fragen Sie einen Admin Ihrer Organisation.',
  unsaved: 'Es gibt Änderungen, die noch nicht gespeichert sind.',
  save: 'Änderungen speichern',
  discard: 'Änderungen verwerfen',
  saved: 'Gespeichert. Es gilt ab jetzt.',
  overtaken: {
    title: 'Jemand anders hat diese Einstellungen inzwischen geändert',
    lead: 'Was Sie nicht berührt haben, zeigt die neuen Werte. Was Sie eingegeben haben, steht noch da und ist nicht gespeichert.',
    take: 'Neue Werte übernehmen',
    keep: 'Meine Eingaben behalten',
  },
  leave: {
    title: 'Ohne Speichern verlassen?',
    lead: 'Was Sie hier geändert haben, ist nicht gespeichert und ginge verloren.',
    act: 'Ohne Speichern verlassen',
  },
  whoComesIn: 'Wer eingeladen werden kann',
  howLong: 'Wie lange Einladungen und Links gelten',
  howMany: 'Wie viele, und durch wen',
  limitsTitle: 'Grenzen gegen Unfälle',
  limitsLead:
    'Sie halten ein fehlerhaftes Skript oder ein gestohlenes Konto auf, bevor es die Welt mit Briefen überschwemmt. Wer an eine Grenze stößt, erfährt es und kann später weitermachen.',
  fields: {
    domains: {
      label: 'Adressen, die eingeladen werden dürfen',
      what: 'Gilt für Einladungen und für alle, die über einen Link kommen. Wer schon eingeladen ist, bleibt es.',
    },
    allowedDomains: {
      label: 'Aufgeführte Domains',
      what: 'Zum Beispiel example.com. Was darunter steht, etwa mail.example.com, zählt mit. Auch Freigaberegeln richten sich nach dieser Liste.',
    },
    defaultInvitationDays: {
      label: 'Übliche Tage einer Einladung',
      what: 'So viele Tage gilt eine Einladung, wenn beim Einladen nichts anderes gewählt wird.',
    },
    longestInvitationDays: {
      label: 'Höchstens Tage einer Einladung',
      what: 'Mehr Tage kann niemand wählen; 30 sind das Höchste.',
    },
    linksAllowed: {
      label: 'Teilbare Links',
      what: 'Admins können einen Link erstellen, der eine Person ohne Brief hereinlässt. Links, die schon unterwegs sind, gelten weiter.',
    },
    longestLinkLife: {
      label: 'Längste Dauer eines Links',
      what: 'Nach dieser Zeit gilt ein neuer Link spätestens nicht mehr.',
    },
    seats: {
      label: 'Plätze',
      what: 'Wie viele dazugehören können. Mitglieder, offene Einladungen und aktive Links nehmen je einen Platz ein. Leer: beliebig viele.',
    },
    maxAdmins: {
      label: 'Höchstens Admins',
      what: 'Mehr sind möglich, aber der Bereich „Rollen“ weist darauf hin. Leer: beliebig viele.',
    },
    mayInvite: {
      label: 'Wer einladen darf',
      what: 'Wer diese Berechtigung hat, kann andere zu dem einladen, was er selbst hat. Wer Mitglieder verwaltet, kann es immer.',
    },
    invitationsPerUserAndDay: {
      label: 'Einladungen und Links einer Person am Tag',
      what: 'Importe zählen nicht. Üblich sind 1.000.',
    },
    invitationsPerDay: {
      label: 'Einladungen und Links aller zusammen am Tag',
      what: 'Gemeint sind Tage der Weltzeit (UTC). Üblich sind 20.000.',
    },
    openInvitations: {
      label: 'Offene Einladungen zugleich',
      what: 'Solche, die weder angenommen noch vorbei sind. Üblich sind 50.000.',
    },
    lettersPerAddressAndDay: {
      label: 'Briefe an eine Adresse in 24 Stunden',
      what: 'Damit wiederholtes Senden niemanden belästigt. Üblich sind 10.',
    },
    retentionDays: {
      label: 'Personenbezogene Daten beendeter Einladungen',
      what: 'Beendet heißt: angenommen, abgelehnt, zurückgezogen, nicht freigegeben oder abgelaufen. Gelöscht werden Name, Adresse und Nachricht; dass es eine Einladung gab und was daraus wurde, bleibt unter einem Pseudonym im Protokoll. Mitglieder und ihre Konten sind nicht betroffen.',
    },
  },
  domains: { ALL: 'Jede Adresse', LISTED: 'Nur Adressen der aufgeführten Domains' },
  thousands: '.',
  decimals: ',',
  addDomain: 'Domain hinzufügen',
  noDomain: 'Eine davon ist keine Domain. Schreiben Sie sie wie example.com.',
  links: { yes: 'Können erstellt werden', no: 'Können nicht erstellt werden' },
  noBound: 'Keine Grenze',
  seatsTaken: (taken, seats) => (seats === null ? `${taken} belegt` : `${taken} von ${seats} belegt`),
  overfull:
    'Es sind mehr belegt, als es gibt. Niemand muss gehen, aber niemand Neues kann eingeladen werden.',
  keepAll: 'Behalten',
  erase: 'Einige Zeit nach dem Ende löschen',
  eraseAfter: 'Nach so vielen Tagen löschen',
  earlier: {
    title: 'Personenbezogene Daten früher löschen?',
    lead: (days) =>
      `Namen, Adressen und Nachrichten aller Einladungen, die vor mehr als ${days} Tagen endeten, werden bald gelöscht. Das lässt sich nicht rückgängig machen.`,
    act: 'Früher löschen',
  },
  pause: {
    title: 'Einladungen pausieren',
    lead: 'Eine Pause schließt sofort alle Wege herein: Niemand kann eingeladen werden, kein Einladungsbrief geht hinaus, und weder Einladungen noch Links lassen jemanden ein. Importe warten. Was offen ist, kann weiter abgelehnt und zurückgezogen werden, und Mitglieder arbeiten weiter wie bisher.',
    until: 'Wie lange',
    choices: { hour: 'Eine Stunde', today: 'Den Rest des Tages', week: 'Eine Woche', other: 'Bis …' },
    moment: 'Tag und Uhrzeit',
    momentHint: 'Höchstens ein Jahr voraus.',
    reason: 'Grund',
    reasonHint: 'Freiwillig. Alle Mitglieder lesen ihn, und er steht im Protokoll.',
    act: 'Einladungen pausieren',
    done: 'Einladungen sind pausiert.',
    paused: 'Einladungen sind pausiert',
    pausedUntil: (moment) => `Bis ${moment}. Dann öffnen sich die Wege herein von selbst wieder.`,
    resume: 'Jetzt fortsetzen',
    resumed: 'Es geht weiter, auch mit Briefen und Importen, die gewartet haben.',
    change: 'Pause ändern',
    cancel: 'So lassen',
    ends: (moment) => `bis ${moment}`,
  },
}

export const texts: Catalogue<typeof en> = { en, de }
