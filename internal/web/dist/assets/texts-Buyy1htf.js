var e=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},t=new e(`
    query OwnInvitations {
  viewer {
    invitations(first: 25) {
      nodes {
        id
        role
        state
        expiresAt
        inviter {
          ...Person
        }
        organization {
          id
          name
        }
      }
    }
  }
}
    fragment Person on User {
  id
  name
  email
}`),n=new e(`
    mutation CreateOrganization($input: CreateOrganizationInput!) {
  createOrganization(input: $input) {
    organization {
      id
      slug
    }
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`),r={en:{invitations:`Invitations to you`,invitationsLead:`To join, open the link in the letter. If the letter is lost, ask whoever invited you to send it again.`,as:e=>`as ${e}`,by:e=>`invited by ${e}`,ends:`expires`,newOrganization:`New organization`,newOrganizationLead:`You are its first admin, and can invite the others at once.`,name:`Name of the organization`,slug:`Short name`,slugHint:`Small letters, digits and hyphens, for addresses. Left empty, one is made from the name.`,create:`Create the organization`,cancel:`Cancel`},de:{invitations:`Einladungen an Sie`,invitationsLead:`Um beizutreten, öffnen Sie den Link im Brief. Ist der Brief verloren, bitten Sie, wer Sie eingeladen hat, ihn noch einmal zu senden.`,as:e=>`als ${e}`,by:e=>`eingeladen von ${e}`,ends:`läuft ab`,newOrganization:`Neue Organisation`,newOrganizationLead:`Sie sind ihr erster Admin und können die anderen sofort einladen.`,name:`Name der Organisation`,slug:`Kurzname`,slugHint:`Kleine Buchstaben, Ziffern und Bindestriche, für Adressen. Leer gelassen, entsteht er aus dem Namen.`,create:`Organisation anlegen`,cancel:`Abbrechen`}};export{n,t as r,r as t};