import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{T as t,Un as n,Wn as r,X as i,b as a,r as o,s,w as c,y as l}from"./libraries-UrOIUJRm.js";import{t as u}from"./TextInput-CVU09ig2.js";import{t as d}from"./IconSearch-BNU_txcK.js";import{t as f}from"./read-all-Dq_SGsHd.js";import{$ as p,C as m,E as h,F as g,I as _,L as v,N as y,O as b,P as x,U as S,V as C,Z as w,tt as T,v as E,y as D,z as O}from"./dashboard-8_nAaRDs.js";import{t as k}from"./rows-D-Sur362.js";import{t as A}from"./use-gone-Dm4rvgg2.js";import{r as j,t as M}from"./pager-BZkPpKeY.js";import{t as N}from"./way-back-DJ8pHVNQ.js";import{t as ee}from"./Select-Ds1wItU_.js";import{t as P}from"./form-dialog-DgvL5C_6.js";import{t as te}from"./member-select-Cs59ct54.js";import{t as F}from"./permissions-Cl9HAVfh.js";import{t as I}from"./confirm-BDUQNuQP.js";import{t as L}from"./department-select-B8qxll-q.js";import{t as ne}from"./NativeSelect-sXTbOzwK.js";var re=l(`outline`,`user-plus`,`UserPlus`,[[`path`,{d:`M8 7a4 4 0 1 0 8 0a4 4 0 0 0 -8 0`,key:`svg-0`}],[`path`,{d:`M16 19h6`,key:`svg-1`}],[`path`,{d:`M19 16v6`,key:`svg-2`}],[`path`,{d:`M6 21v-2a4 4 0 0 1 4 -4h4`,key:`svg-3`}]]),R=e(n(),1),z=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},B=new z(`
    query Spaces($organizationId: ID!, $after: Cursor) {
  organization(id: $organizationId) {
    id
    spaces(first: 100, after: $after) {
      nodes {
        ...SpaceRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment SpaceRow on Space {
  id
  name
  department {
    id
    path
  }
  roleInSpace
  members(first: 1) {
    totalCount
  }
}`),V=new z(`
    query Space($id: ID!, $first: Int, $after: Cursor) {
  node(id: $id) {
    __typename
    id
    ... on Space {
      ...SpaceRow
      people: members(first: $first, after: $after) {
        edges {
          ...SpaceMember
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        totalCount
      }
    }
  }
}
    fragment Person on User {
  id
  name
  email
}
fragment SpaceRow on Space {
  id
  name
  department {
    id
    path
  }
  roleInSpace
  members(first: 1) {
    totalCount
  }
}
fragment SpaceMember on SpaceMemberEdge {
  roleInSpace
  joinedAt
  node {
    id
    role
    department
    user {
      ...Person
    }
  }
}`),H=new z(`
    query SpacesCalled($organizationId: ID!, $name: String!, $after: Cursor) {
  organization(id: $organizationId) {
    id
    spaces(first: 100, after: $after, where: {search: $name}) {
      nodes {
        id
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `),U=new z(`
    mutation CreateSpace($input: CreateSpaceInput!) {
  createSpace(input: $input) {
    space {
      ...SpaceRow
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
}
fragment SpaceRow on Space {
  id
  name
  department {
    id
    path
  }
  roleInSpace
  members(first: 1) {
    totalCount
  }
}`),W=new z(`
    mutation UpdateSpace($input: UpdateSpaceInput!) {
  updateSpace(input: $input) {
    space {
      ...SpaceRow
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
}
fragment SpaceRow on Space {
  id
  name
  department {
    id
    path
  }
  roleInSpace
  members(first: 1) {
    totalCount
  }
}`),G=new z(`
    mutation DeleteSpace($input: DeleteSpaceInput!) {
  deleteSpace(input: $input) {
    deletedSpaceId
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`),K=new z(`
    mutation AddSpaceMember($input: AddSpaceMemberInput!) {
  addSpaceMember(input: $input) {
    roleInSpace
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`),q=new z(`
    mutation UpdateSpaceMember($input: UpdateSpaceMemberInput!) {
  updateSpaceMember(input: $input) {
    roleInSpace
    userErrors {
      ...Refusal
    }
  }
}
    fragment Refusal on UserError {
  code
  message
  field
}`),J=new z(`
    mutation RemoveSpaceMember($input: RemoveSpaceMemberInput!) {
  removeSpaceMember(input: $input) {
    space {
      id
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
}`),Y={en:{title:`Team spaces`,refused:{},lead:`Where teams work together. Whoever joins a department joins its spaces.`,add:`Add a team space`,none:`There are no team spaces yet`,noneLead:`A team space is where a team works together. Tie it to a department, and its newcomers join it by themselves.`,noneYet:`The admins of your organization can make some.`,find:`Find a team space`,findNothing:e=>`No team space has “${e}” in its name or department.`,name:`Name`,department:`Department`,noDepartment:`no department`,members:`Members`,yourRole:`Your role there`,notIn:`not in it`,all:`All team spaces`,edit:`Rename or move`,delete:`Delete`,addMember:`Add a member`,nobody:`Nobody is in this team space yet`,nobodyLead:`Add members here, or tie the space to a department: whoever joins that department joins this space, too.`,ofDepartment:e=>`Whoever joins ${e} joins this team space.`,ofNone:`Belongs to no department: people are added one by one.`,person:`Member`,role:`Role here`,roleOf:e=>`Role of ${e} here`,since:`Here since`,actions:`What can be done`,remove:`Take out`,removeAct:`Take out of the space`,removeTitle:e=>`Take ${e} out of this team space?`,removeLead:e=>`${e} stays in the organization and can be added again.`,removed:e=>`${e} is no longer in this team space.`,createTitle:`Add a team space`,editTitle:e=>`Rename or move ${e}`,departmentHint:`Optional. Whoever joins it from now on joins the space; who is there already does not.`,moveHint:`Whoever is in the space stays in it.`,create:`Add team space`,save:`Save`,created:e=>`The team space ${e} was added.`,saved:e=>`The team space ${e} is saved.`,deleteAct:`Delete team space`,deleteTitle:e=>`Delete the team space ${e}?`,deleteLead:e=>e===0?`Nobody is in it. That cannot be undone.`:e===1?`One person is in it and stays in the organization. That cannot be undone.`:`${e} people are in it and stay in the organization. That cannot be undone.`,deleted:e=>`The team space ${e} was deleted.`,addTitle:e=>`Add a member to ${e}`,who:`Who?`,whoHint:`Type a part of the name or the address.`,roleHint:`At most what the person is in the organization.`,chooseSomebody:`Please choose somebody.`,put:`Add to the space`,added:e=>`${e} is in this team space now.`,changed:(e,t)=>`${e} is ${t} here now.`},de:{title:`Teamräume`,refused:{CONFLICT:`Einen Teamraum dieses Namens gibt es hier schon.`},lead:`Wo Teams zusammenarbeiten. Wer in eine Abteilung kommt, kommt auch in deren Räume.`,add:`Teamraum anlegen`,none:`Es gibt noch keine Teamräume`,noneLead:`In einem Teamraum arbeitet ein Team zusammen. Gehört er zu einer Abteilung, kommen Neue dort von selbst hinein.`,noneYet:`Die Admins Ihrer Organisation können welche anlegen.`,find:`Teamraum suchen`,findNothing:e=>`Kein Teamraum hat „${e}“ im Namen oder in der Abteilung.`,name:`Name`,department:`Abteilung`,noDepartment:`keine Abteilung`,members:`Mitglieder`,yourRole:`Ihre Rolle dort`,notIn:`nicht darin`,all:`Alle Teamräume`,edit:`Umbenennen oder verschieben`,delete:`Löschen`,addMember:`Mitglied aufnehmen`,nobody:`In diesem Teamraum ist noch niemand`,nobodyLead:`Nehmen Sie hier Mitglieder auf, oder ordnen Sie den Raum einer Abteilung zu: Wer dorthin kommt, kommt auch hierher.`,ofDepartment:e=>`Wer zu ${e} kommt, kommt auch in diesen Teamraum.`,ofNone:`Gehört zu keiner Abteilung: Mitglieder werden einzeln aufgenommen.`,person:`Mitglied`,role:`Rolle hier`,roleOf:e=>`Rolle von ${e} hier`,since:`Hier seit`,actions:`Was sich tun lässt`,remove:`Herausnehmen`,removeAct:`Aus dem Raum nehmen`,removeTitle:e=>`${e} aus diesem Teamraum herausnehmen?`,removeLead:e=>`${e} bleibt in der Organisation und kann wieder aufgenommen werden.`,removed:e=>`${e} ist nicht mehr in diesem Teamraum.`,createTitle:`Teamraum anlegen`,editTitle:e=>`${e} umbenennen oder verschieben`,departmentHint:`Freiwillig. Wer künftig in sie kommt, kommt auch in den Raum; wer schon dort ist, nicht.`,moveHint:`Wer im Raum ist, bleibt darin.`,create:`Teamraum anlegen`,save:`Speichern`,created:e=>`Der Teamraum ${e} ist angelegt.`,saved:e=>`Der Teamraum ${e} ist gespeichert.`,deleteAct:`Teamraum löschen`,deleteTitle:e=>`Den Teamraum ${e} löschen?`,deleteLead:e=>e===0?`Niemand ist darin. Das lässt sich nicht rückgängig machen.`:e===1?`Eine Person ist darin und bleibt in der Organisation. Das lässt sich nicht rückgängig machen.`:`${e} Personen sind darin und bleiben in der Organisation. Das lässt sich nicht rückgängig machen.`,deleted:e=>`Der Teamraum ${e} ist gelöscht.`,addTitle:e=>`Mitglied in ${e} aufnehmen`,who:`Wen?`,whoHint:`Geben Sie einen Teil des Namens oder der Adresse ein.`,roleHint:`Höchstens, was die Person in der Organisation ist.`,chooseSomebody:`Bitte wählen Sie jemanden.`,put:`In den Raum aufnehmen`,added:e=>`${e} ist jetzt in diesem Teamraum.`,changed:(e,t)=>`${e} ist hier jetzt ${t}.`}},X=r();function ie({space:e,done:t,close:n}){let[r,i]=(0,R.useState)(null),[a,o]=(0,R.useState)(null),[s]=C(K),c=b(),l=T(m).role,u=T(Y);async function d(){if(!r)return[{code:`REQUIRED`,field:`memberId`,message:u.chooseSomebody}];let{problems:n}=await s({input:{spaceId:e.id,memberId:r.id,role:a}});return n.length===0&&(c.done(u.added(r.user.name)),t()),n}let f=F.slice(r?F.indexOf(r.role):0);return(0,X.jsx)(P,{title:u.addTitle(e.name),act:u.put,send:d,fields:[`memberId`,`role`],close:n,children:e=>(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(te,{label:u.who,description:u.whoHint,value:r,choose:e=>{i(e),o(null)},error:e(`memberId`)}),(0,X.jsx)(ee,{label:u.role,description:u.roleHint,data:f.map(e=>({value:e,label:l[e]})),value:a??r?.role??null,onChange:e=>o(e),allowDeselect:!1,disabled:!r,error:e(`role`)})]})})}function ae({space:e,count:t,done:n,close:r}){let[i]=C(G),a=b(),o=T(Y);async function s(){let{data:t,problems:r}=await i({input:{spaceId:e.id}});return t?.deleteSpace.deletedSpaceId&&(a.done(o.deleted(e.name)),n()),r}return(0,X.jsx)(I,{title:o.deleteTitle(e.name),lead:o.deleteLead(t),act:o.deleteAct,confirm:s,close:r})}function Z({space:e,done:t,close:n}){let{organization:r}=x(),[i,a]=(0,R.useState)(e?.name??``),[o,s]=(0,R.useState)(e?.department?.path??``),[c]=C(U),[l]=C(W),d=b(),f=T(Y),p=h(f.refused);async function m(){let e={organizationId:r.id,name:i,department:o.trim()||null},{data:n,problems:a}=await c({input:e}),s=n?.createSpace.space;return s&&(d.done(f.created(s.name)),t(s)),a}async function g(e){let{data:n,problems:r}=await l({input:{spaceId:e,name:i,department:o.trim()}}),a=n?.updateSpace.space;return a&&(d.done(f.saved(a.name)),t(a)),r}return(0,X.jsx)(P,{title:e?f.editTitle(e.name):f.createTitle,act:e?f.save:f.create,send:()=>e?g(e.id):m(),fields:[`name`,`department`],say:p,close:n,children:t=>(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(u,{label:f.name,value:i,onChange:e=>a(e.currentTarget.value),error:t(`name`),"data-autofocus":!0}),(0,X.jsx)(L,{value:o,choose:s,description:e?f.moveHint:f.departmentHint,error:t(`department`)})]})})}function oe({spaceId:e,edges:t,waiting:n,again:r}){let a=y(),[o,s]=(0,R.useState)(),[c]=C(J),l=b(),u=T(m).role,d=T(Y);async function f({node:t}){let{problems:n}=await c({input:{spaceId:e,memberId:t.id}});return n.length===0&&(l.done(d.removed(t.user.name)),r()),n}let p=[{title:d.person,cell:({node:e})=>(0,X.jsx)(E,{user:e.user})},{title:d.role,cell:t=>a?(0,X.jsx)(se,{spaceId:e,row:t,again:r}):u[t.roleInSpace]},{title:d.department,cell:({node:e})=>e.department??d.noDepartment,wide:!0},{title:d.since,cell:({joinedAt:e})=>(0,X.jsx)(D,{time:e}),wide:!0}],h={title:d.actions,bare:!0,cell:e=>(0,X.jsxs)(i,{size:`sm`,variant:`subtle`,color:`red`,onClick:()=>s(e),children:[d.remove,(0,X.jsxs)(`span`,{className:`unseen`,children:[` `,e.node.user.name]})]})};return(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(k,{label:d.members,rows:t.map(e=>({...e,id:e.node.id})),columns:a?[...p,h]:p,name:({node:e})=>e.user.name,waiting:n}),o&&(0,X.jsx)(I,{title:d.removeTitle(o.node.user.name),lead:d.removeLead(o.node.user.name),act:d.removeAct,confirm:()=>f(o),close:()=>s(void 0)})]})}function se({spaceId:e,row:{node:t,roleInSpace:n},again:r}){let[i,a]=(0,R.useState)(),[o]=C(q),s=b(),c=T(m).role,l=T(Y);i===n&&a(void 0);async function u(n){a(n);let{problems:i}=await o({input:{spaceId:e,memberId:t.id,role:n}});i.length===0?(s.done(l.changed(t.user.name,c[n])),r()):(a(void 0),s.refused(i))}return(0,X.jsx)(ne,{"aria-label":l.roleOf(t.user.name),data:F.slice(F.indexOf(t.role)).map(e=>({value:e,label:c[e]})),value:i??n,onChange:e=>void u(e.currentTarget.value),w:140})}function Q({id:e}){let{path:t}=x(),n=y(),[,r]=c(),[a,s]=(0,R.useState)(),l=A(),u=j(),d=T(Y),{data:f,error:p,waiting:m,again:h}=S(V,{id:e,...u.page},{stale:[`SPACE_`,`DEPARTMENT_`,`MEMBER_`]});if(p||!f)return(0,X.jsx)(w,{title:d.title,children:p?(0,X.jsx)(g,{error:p,again:h}):(0,X.jsx)(_,{})});if(f.node?.__typename!==`Space`)return(0,X.jsx)($,{});let b=f.node,{edges:C,pageInfo:E,totalCount:D}=b.people,O=()=>s(void 0),k=(0,X.jsx)(i,{leftSection:(0,X.jsx)(re,{size:16,"aria-hidden":!0}),onClick:()=>s(`add`),children:d.addMember});return(0,X.jsxs)(le,{space:b,children:[(0,X.jsxs)(w,{title:b.name,lead:b.department?d.ofDepartment(b.department.path):d.ofNone,actions:n&&(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(i,{variant:`default`,onClick:()=>s(`edit`),children:d.edit}),(0,X.jsx)(i,{variant:`subtle`,color:`red`,onClick:()=>s(`delete`),children:d.delete}),D>0&&k]}),children:[(0,X.jsx)(N,{href:t(`spaces`),label:d.all}),D===0?(0,X.jsx)(v,{title:d.nobody,lead:n&&d.nobodyLead,icon:(0,X.jsx)(o,{"aria-hidden":!0}),children:n&&k}):(0,X.jsx)(oe,{spaceId:e,edges:C,waiting:m,again:h}),(0,X.jsx)(M,{pageInfo:{...E,hasPreviousPage:u.hasPreviousPage},total:D,turn:u.turn})]}),a===`add`&&(0,X.jsx)(ie,{space:b,done:h,close:O}),a===`edit`&&(0,X.jsx)(Z,{space:b,done:h,close:O}),a===`delete`&&(0,X.jsx)(ae,{space:b,count:D,done:()=>{l.current||r(t(`spaces`))},close:O})]})}var ce=e=>e.organization?.spaces;function le({space:e,children:t}){let{organization:n}=x(),r=T(Y),{data:i,error:a,again:o}=f(H,{organizationId:n.id,name:e.name},ce);return a||!i?(0,X.jsx)(w,{title:r.title,children:a?(0,X.jsx)(g,{error:a,again:o}):(0,X.jsx)(_,{})}):i.some(({id:t})=>t===e.id)?t:(0,X.jsx)($,{})}function $(){let{path:e}=x(),t=T(Y);return(0,X.jsxs)(w,{title:t.title,children:[(0,X.jsx)(N,{href:e(`spaces`),label:t.all}),(0,X.jsx)(O,{})]})}var ue={name:`_name_1omeu_1`};function de(){let{id:e}=t();return e?(0,X.jsx)(Q,{id:e},e):(0,X.jsx)(pe,{})}var fe=e=>e.organization?.spaces;function pe(){let{organization:e,path:t}=x(),n=y(),[,r]=c(),[a,l]=(0,R.useState)(``),[p,m]=(0,R.useState)(!1),h=A(),b=me(),S=T(Y),{data:C,error:E,again:D}=f(B,{organizationId:e.id},fe,{stale:[`SPACE_`,`DEPARTMENT_`,`MEMBER_JOINED`,`MEMBER_REMOVED`,`MEMBER_DEPARTMENT_CHANGED`]});if(E||!C)return(0,X.jsx)(w,{title:S.title,lead:S.lead,children:E?(0,X.jsx)(g,{error:E,again:D}):(0,X.jsx)(_,{})});let O=a.trim().toLocaleLowerCase(),j=C.filter(({name:e,department:t})=>`${e}\n${t?.path??``}`.toLocaleLowerCase().includes(O)),M=n&&(0,X.jsx)(i,{leftSection:(0,X.jsx)(s,{size:16,"aria-hidden":!0}),onClick:()=>m(!0),children:S.add});return(0,X.jsxs)(w,{title:S.title,lead:S.lead,actions:C.length>0&&M,children:[C.length===0?(0,X.jsx)(v,{title:S.none,lead:n?S.noneLead:`${S.noneLead} ${S.noneYet}`,icon:(0,X.jsx)(o,{"aria-hidden":!0}),children:M}):(0,X.jsxs)(X.Fragment,{children:[(0,X.jsx)(u,{type:`search`,"aria-label":S.find,placeholder:S.find,leftSection:(0,X.jsx)(d,{size:16,"aria-hidden":!0}),value:a,onChange:e=>l(e.currentTarget.value),maw:360,mb:`sm`}),j.length===0?(0,X.jsx)(v,{title:S.findNothing(a.trim())}):(0,X.jsx)(k,{label:S.title,rows:j,columns:b,name:({name:e})=>e})]}),p&&(0,X.jsx)(Z,{done:({id:e})=>{D(),h.current||r(t(`spaces/${e}`))},close:()=>m(!1)})]})}function me(){let{path:e}=x(),{number:t}=p(),n=T(m).role,r=T(Y);return[{title:r.name,cell:({id:t,name:n})=>(0,X.jsx)(a,{className:ue.name,href:e(`spaces/${t}`),children:n})},{title:r.department,cell:({department:e})=>e?.path??r.noDepartment},{title:r.members,cell:({members:e})=>t(e.totalCount),wide:!0},{title:r.yourRole,cell:({roleInSpace:e})=>e?n[e]:r.notIn,wide:!0}]}export{de as default};