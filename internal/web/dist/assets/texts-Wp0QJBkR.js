var e=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},t=new e(`
    query Events($organizationId: ID!, $first: Int, $after: Cursor, $where: EventFilter) {
  organization(id: $organizationId) {
    id
    events(first: $first, after: $after, where: $where) {
      nodes {
        ...LogLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Person on User {
  id
  name
  email
}
fragment LogLine on Event {
  id
  sequence
  cursor
  kind
  occurredAt
  summary
  before
  after
  reason
  correlationId
  actor {
    __typename
    displayName
    ... on User {
      id
    }
  }
  invitation {
    id
    email
  }
  inviteLink {
    id
  }
  member {
    id
    user {
      ...Person
    }
  }
  import {
    id
  }
  department {
    id
    path
  }
  space {
    id
    name
  }
  customRole {
    id
    name
  }
  integration {
    id
    name
  }
}`),n=new e(`
    query Actors($organizationId: ID!, $search: String) {
  organization(id: $organizationId) {
    id
    members(first: 20, where: {search: $search}) {
      nodes {
        id
        user {
          ...Person
        }
      }
    }
  }
}
    fragment Person on User {
  id
  name
  email
}`),r=new e(`
    query Verification($organizationId: ID!) {
  organization(id: $organizationId) {
    id
    logVerification {
      sound
      lines
      badSequence
    }
  }
}
    `),i=new e(`
    query ExportLog($organizationId: ID!) {
  exportLog(organizationId: $organizationId)
}
    `),a=new e(`
    query AccessAsOf($organizationId: ID!, $time: DateTime!, $first: Int, $after: Cursor) {
  accessAsOf(organizationId: $organizationId, time: $time) {
    time
    sequence
    members(first: $first, after: $after) {
      nodes {
        memberId
        user {
          ...Person
        }
        role
        customRole
        state
        department
        permissions
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Person on User {
  id
  name
  email
}`),o={en:{title:`Activity`,lead:`Everything that happened here, as it happens. No line is ever taken out.`,kinds:`What it is about`,groups:{invitations:`Invitations`,links:`Links`,members:`Members`,departments:`Departments`,spaces:`Team spaces`,imports:`Imports`,roles:`Roles`,settings:`Settings`},actor:`Who did it`,anybody:`Anybody`,since:`From`,until:`Until`,clear:`Show everything`,only:`Only this`,onlyOf:e=>`Only what is about ${e}`,onlyAbout:e=>`Only about: ${e}`,onlyAct:`Only this act, with its lines on other pages`,oneAct:`Only one act`,oneThing:`one thing`,anyMore:`Show all again`,none:`Nothing happened yet`,noneLead:`As soon as somebody invites, joins or changes something, it stands here.`,noMatch:`Nothing matches these filters`,noMatchLead:`Choose other days, people or kinds, or show everything.`,fresh:e=>e===1?`1 new line`:`${e} new lines`,today:`Today`,yesterday:`Yesterday`,by:e=>`by ${e}`,more:e=>e===1?`and 1 more line of the same act`:`and ${e} more lines of the same act`,older:`Older`,newest:`Newest`,line:e=>`Line ${e}`,verify:`Check the log`,verifying:`Reading the log from its first line…`,verifyLead:`Each line is sealed together with the one before it. If somebody changed or removed a line in the database, the seals would no longer fit.`,sound:`The log is unaltered`,soundLead:e=>`All ${e} lines are there as they were written, except for personal data that was erased as the policy says.`,unsound:e=>`Line ${e} does not hold`,unsoundLead:e=>`The ${e} lines before it are as they were written. Somebody has changed this line, or what stood before it is missing. Keep a copy of the database and tell your operator.`,checkedAt:e=>`Checked ${e}`,checkAgain:`Check again`,checkFailed:`The log could not be checked just now. It is a lot of work: please try again in a minute.`,export:`Export`,exportTitle:`Export the log`,exportLead:`A file with all lines in their order, signed by this server. Leave the days empty for the whole log.`,exportCheck:`Whoever gets the file can check that it is whole and unaltered:`,exportKey:`As it stands, this works where the server runs: “usher audit key” prints its public key. Whoever checks elsewhere, for which it takes no database, gets the key from the operator, by another way than the file, and puts it between the quotation marks.`,download:`Download the log`,access:`Who had access?`,accessTitle:`Who had access`,accessLead:`Who belonged to the organization at a moment of the past, and what each of them was permitted then.`,accessAt:`Day and time`,backToActivity:`Back to the activity`,asOf:(e,t)=>`As of ${e}, after line ${t} of the log`,nobody:`Nobody belonged to the organization then`,nobodyLead:`Choose a later moment.`,person:`Person`,erased:`Somebody whose data was erased`,role:`Role`,department:`Department`,state:`State`,permissions:`Permissions`,noPermissions:`No permissions`,permissionCount:e=>e===1?`1 permission`:`${e} permissions`},de:{title:`Aktivität`,lead:`Alles, was hier geschah, sobald es geschieht. Keine Zeile wird je herausgenommen.`,kinds:`Worum es geht`,groups:{invitations:`Einladungen`,links:`Links`,members:`Mitglieder`,departments:`Abteilungen`,spaces:`Teamräume`,imports:`Importe`,roles:`Rollen`,settings:`Einstellungen`},actor:`Wer es tat`,anybody:`Alle`,since:`Von`,until:`Bis`,clear:`Alles zeigen`,only:`Nur dies`,onlyOf:e=>`Nur was ${e} betrifft`,onlyAbout:e=>`Nur über: ${e}`,onlyAct:`Nur diesen Vorgang, auch von anderen Seiten`,oneAct:`Nur ein Vorgang`,oneThing:`eine Sache`,anyMore:`Wieder alles zeigen`,none:`Noch ist nichts geschehen`,noneLead:`Sobald jemand einlädt, beitritt oder etwas ändert, steht es hier.`,noMatch:`Nichts passt zu diesen Filtern`,noMatchLead:`Wählen Sie andere Tage, Personen oder Arten, oder zeigen Sie alles.`,fresh:e=>e===1?`1 neue Zeile`:`${e} neue Zeilen`,today:`Heute`,yesterday:`Gestern`,by:e=>`von ${e}`,more:e=>e===1?`und 1 weitere Zeile desselben Vorgangs`:`und ${e} weitere Zeilen desselben Vorgangs`,older:`Ältere`,newest:`Neueste`,line:e=>`Zeile ${e}`,verify:`Protokoll prüfen`,verifying:`Das Protokoll wird von der ersten Zeile an gelesen…`,verifyLead:`Jede Zeile ist mit der vor ihr zusammen versiegelt. Hätte jemand in der Datenbank eine Zeile geändert oder entfernt, passten die Siegel nicht mehr.`,sound:`Das Protokoll ist unverändert`,soundLead:e=>`Alle ${e} Zeilen sind da, wie sie geschrieben wurden, bis auf Personendaten, die nach den Regeln gelöscht sind.`,unsound:e=>`Zeile ${e} stimmt nicht`,unsoundLead:e=>`Die ${e} Zeilen davor sind, wie sie geschrieben wurden. Jemand hat diese Zeile geändert, oder was vor ihr stand, fehlt. Bewahren Sie eine Kopie der Datenbank auf, und wenden Sie sich an den Betreiber.`,checkedAt:e=>`Geprüft ${e}`,checkAgain:`Noch einmal prüfen`,checkFailed:`Das Protokoll konnte gerade nicht geprüft werden. Es ist viel Arbeit: Bitte versuchen Sie es in einer Minute noch einmal.`,export:`Exportieren`,exportTitle:`Das Protokoll exportieren`,exportLead:`Eine Datei mit allen Zeilen in ihrer Reihenfolge, von diesem Server signiert. Ohne Tage ist es das ganze Protokoll.`,exportCheck:`Wer die Datei bekommt, kann prüfen, dass sie ganz und unverändert ist:`,exportKey:`So, wie er dasteht, geht dieser Befehl dort, wo der Server läuft: „usher audit key“ gibt dessen öffentlichen Schlüssel aus. Wer anderswo prüft, wozu es keine Datenbank braucht, bekommt den Schlüssel vom Betreiber, auf anderem Weg als die Datei, und setzt ihn zwischen die Anführungszeichen.`,download:`Protokoll herunterladen`,access:`Wer hatte Zugang?`,accessTitle:`Wer Zugang hatte`,accessLead:`Wer zu einem früheren Zeitpunkt zur Organisation gehörte, und was jeder und jede damals durfte.`,accessAt:`Tag und Uhrzeit`,backToActivity:`Zurück zur Aktivität`,asOf:(e,t)=>`Stand ${e}, nach Zeile ${t} des Protokolls`,nobody:`Damals gehörte niemand zur Organisation`,nobodyLead:`Wählen Sie einen späteren Zeitpunkt.`,person:`Person`,erased:`Jemand, dessen Daten gelöscht sind`,role:`Rolle`,department:`Abteilung`,state:`Stand`,permissions:`Rechte`,noPermissions:`Keine Rechte`,permissionCount:e=>e===1?`1 Recht`:`${e} Rechte`}};export{i as a,t as i,a as n,r as o,n as r,o as t};