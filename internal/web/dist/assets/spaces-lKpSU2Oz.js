import{r as e}from"./rolldown-runtime-XKyaHtl9.js";import{a as t,r as n,s as r}from"./language-BiUjzsFn.js";import{t as i}from"./TextInput-lHoSx0wH.js";import{t as a}from"./IconPlus-tpdDcNzW.js";import{t as o}from"./IconSearch-CqOmVMtG.js";import{t as s}from"./IconUsersGroup-CL8RTnQ7.js";import{n as c,r as l}from"./react-dom-Buiuewc4.js";import{a as u,o as d,t as f}from"./src-DwXIvlag.js";import{t as p}from"./read-all-DxqPTzk3.js";import{r as m,t as h}from"./names-3RS9Lays.js";import{t as g}from"./rows-BadXjuQv.js";import{a as _,n as v,r as y,t as b}from"./states-Bly99nUl.js";import{n as x,r as S}from"./place-OuRQf4Nr.js";import{t as C}from"./IconArrowLeft-Bdrv4mG2.js";import{t as w}from"./createReactComponent-fi3bjzS7.js";import{i as T,n as E}from"./texts-TgzutccN.js";import{n as D,t as O}from"./pager-C9Bu9vgR.js";import{t as k}from"./Select-BcgcQZ_9.js";import{t as A}from"./form-dialog-BPlexGsu.js";import{t as j}from"./member-select-tLd-vkPY.js";import{t as M}from"./permissions-Cl9HAVfh.js";import{r as N}from"./problems-PREACGgN.js";import{t as P}from"./dialog-Xseh2MLL.js";import{t as F}from"./department-select-DRmHKbiM.js";import{t as I}from"./NativeSelect-DW7DM5Px.js";import{t as L}from"./person-CgR5dOCc.js";import{t as R}from"./time-Bzvm1Q5r.js";var z=w(`outline`,`user-plus`,`UserPlus`,[[`path`,{d:`M8 7a4 4 0 1 0 8 0a4 4 0 0 0 -8 0`,key:`svg-0`}],[`path`,{d:`M16 19h6`,key:`svg-1`}],[`path`,{d:`M19 16v6`,key:`svg-2`}],[`path`,{d:`M6 21v-2a4 4 0 0 1 4 -4h4`,key:`svg-3`}]]),B=e(c(),1),V=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},H=new V(`
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
}`),U=new V(`
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
}`),W=new V(`
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
}`),G=new V(`
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
}`),K=new V(`
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
}`),q=new V(`
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
}`),J=new V(`
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
}`),Y=new V(`
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
}`),X={en:{title:`Team spaces`,lead:`Where teams work together. Whoever joins a department joins its spaces.`,add:`Add a team space`,none:`There are no team spaces yet`,noneLead:`A team space is where a team works together. Tie it to a department, and its newcomers join it by themselves.`,noneYet:`The admins of your organization can make some.`,find:`Find a team space`,findNothing:e=>`No team space has “${e}” in its name or department.`,name:`Name`,department:`Department`,noDepartment:`no department`,members:`Members`,yourRole:`Your role there`,notIn:`not in it`,all:`All team spaces`,edit:`Rename or move`,delete:`Delete`,addMember:`Add a member`,nobody:`Nobody is in this team space yet`,nobodyLead:`Add members here, or tie the space to a department: whoever joins that, joins this.`,ofDepartment:e=>`Whoever joins ${e} joins this team space.`,ofNone:`Belongs to no department: people are added one by one.`,person:`Member`,role:`Role here`,roleOf:e=>`Role of ${e} here`,since:`Here since`,actions:`What can be done`,remove:`Take out`,removeAct:`Take out of the space`,removeTitle:e=>`Take ${e} out of this team space?`,removeLead:e=>`${e} stays in the organization and can be added again.`,removed:e=>`${e} is no longer in this team space.`,createTitle:`Add a team space`,editTitle:e=>`Rename or move ${e}`,departmentHint:`Optional. Whoever joins it from now on joins the space; who is there already does not.`,moveHint:`Whoever is in the space stays in it.`,create:`Add team space`,save:`Save`,created:e=>`The team space ${e} was added.`,saved:e=>`The team space ${e} is saved.`,deleteAct:`Delete team space`,deleteTitle:e=>`Delete the team space ${e}?`,deleteLead:e=>e===0?`Nobody is in it. It is gone for good.`:e===1?`One person is in it and stays in the organization. The space is gone for good.`:`${e} people are in it and stay in the organization. The space is gone for good.`,deleted:e=>`The team space ${e} was deleted.`,addTitle:e=>`Add a member to ${e}`,who:`Who?`,whoHint:`Type a part of the name or the address.`,roleHint:`At most what the person is in the organization.`,chooseSomebody:`Please choose somebody.`,put:`Add to the space`,added:e=>`${e} is in this team space now.`,changed:(e,t)=>`${e} is ${t} here now.`},de:{title:`Teamräume`,lead:`Wo Teams zusammenarbeiten. Wer in eine Abteilung kommt, kommt auch in deren Räume.`,add:`Teamraum anlegen`,none:`Es gibt noch keine Teamräume`,noneLead:`In einem Teamraum arbeitet ein Team zusammen. Gehört er zu einer Abteilung, kommen Neue dort von selbst hinein.`,noneYet:`Die Admins Ihrer Organisation können welche anlegen.`,find:`Teamraum suchen`,findNothing:e=>`Kein Teamraum hat „${e}“ im Namen oder in der Abteilung.`,name:`Name`,department:`Abteilung`,noDepartment:`keine Abteilung`,members:`Mitglieder`,yourRole:`Ihre Rolle dort`,notIn:`nicht darin`,all:`Alle Teamräume`,edit:`Umbenennen oder verschieben`,delete:`Löschen`,addMember:`Mitglied aufnehmen`,nobody:`In diesem Teamraum ist noch niemand`,nobodyLead:`Nehmen Sie hier Mitglieder auf, oder ordnen Sie den Raum einer Abteilung zu: Wer dorthin kommt, kommt auch hierher.`,ofDepartment:e=>`Wer zu ${e} kommt, kommt auch in diesen Teamraum.`,ofNone:`Gehört zu keiner Abteilung: Mitglieder werden einzeln aufgenommen.`,person:`Mitglied`,role:`Rolle hier`,roleOf:e=>`Rolle von ${e} hier`,since:`Hier seit`,actions:`Was sich tun lässt`,remove:`Herausnehmen`,removeAct:`Aus dem Raum nehmen`,removeTitle:e=>`${e} aus diesem Teamraum herausnehmen?`,removeLead:e=>`${e} bleibt in der Organisation und kann wieder aufgenommen werden.`,removed:e=>`${e} ist nicht mehr in diesem Teamraum.`,createTitle:`Teamraum anlegen`,editTitle:e=>`${e} umbenennen oder verschieben`,departmentHint:`Freiwillig. Wer künftig in sie kommt, kommt auch in den Raum; wer schon dort ist, nicht.`,moveHint:`Wer im Raum ist, bleibt darin.`,create:`Teamraum anlegen`,save:`Speichern`,created:e=>`Der Teamraum ${e} ist angelegt.`,saved:e=>`Der Teamraum ${e} ist gespeichert.`,deleteAct:`Teamraum löschen`,deleteTitle:e=>`Den Teamraum ${e} löschen?`,deleteLead:e=>e===0?`Niemand ist darin. Gelöscht ist gelöscht.`:e===1?`Eine Person ist darin und bleibt in der Organisation. Der Raum ist für immer fort.`:`${e} Personen sind darin und bleiben in der Organisation. Der Raum ist für immer fort.`,deleted:e=>`Der Teamraum ${e} ist gelöscht.`,addTitle:e=>`Mitglied in ${e} aufnehmen`,who:`Wen?`,whoHint:`Geben Sie einen Teil des Namens oder der Adresse ein.`,roleHint:`Höchstens, was die Person in der Organisation ist.`,chooseSomebody:`Bitte wählen Sie jemanden.`,put:`In den Raum aufnehmen`,added:e=>`${e} ist jetzt in diesem Teamraum.`,changed:(e,t)=>`${e} ist hier jetzt ${t}.`}},Z=l();function ee({space:e,done:n,close:r}){let[i,a]=(0,B.useState)(null),[o,s]=(0,B.useState)(null),[c]=E(q),l=N(),u=t(h).role,d=t(X);async function f(){if(!i)return[{code:`REQUIRED`,field:`memberId`,message:d.chooseSomebody}];let{problems:t}=await c({input:{spaceId:e.id,memberId:i.id,role:o}});return t.length===0&&(l.done(d.added(i.user.name)),n()),t}let p=M.slice(i?M.indexOf(i.role):0);return(0,Z.jsx)(A,{title:d.addTitle(e.name),act:d.put,send:f,fields:[`memberId`,`role`],close:r,children:e=>(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsx)(j,{label:d.who,description:d.whoHint,value:i,choose:e=>{a(e),s(null)},error:e(`memberId`)}),(0,Z.jsx)(k,{label:d.role,description:d.roleHint,data:p.map(e=>({value:e,label:u[e]})),value:o??i?.role??null,onChange:e=>s(e),allowDeselect:!1,disabled:!i,error:e(`role`)})]})})}function te({space:e,count:n,done:r,close:i}){let[a]=E(K),o=N(),s=t(X);async function c(){let{data:t,problems:n}=await a({input:{spaceId:e.id}});return t?.deleteSpace.deletedSpaceId&&(o.done(s.deleted(e.name)),r()),n}return(0,Z.jsx)(P,{title:s.deleteTitle(e.name),lead:s.deleteLead(n),act:s.deleteAct,confirm:c,close:i})}function Q({space:e,done:n,close:r}){let{organization:a}=S(),[o,s]=(0,B.useState)(e?.name??``),[c,l]=(0,B.useState)(e?.department?.path??``),[u]=E(W),[d]=E(G),f=N(),p=t(X);async function m(){let e={organizationId:a.id,name:o,department:c.trim()||null},{data:t,problems:r}=await u({input:e}),i=t?.createSpace.space;return i&&(f.done(p.created(i.name)),n(i)),r}async function h(e){let{data:t,problems:r}=await d({input:{spaceId:e,name:o,department:c.trim()}}),i=t?.updateSpace.space;return i&&(f.done(p.saved(i.name)),n(i)),r}return(0,Z.jsx)(A,{title:e?p.editTitle(e.name):p.createTitle,act:e?p.save:p.create,send:()=>e?h(e.id):m(),fields:[`name`,`department`],close:r,children:t=>(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsx)(i,{label:p.name,value:o,onChange:e=>s(e.currentTarget.value),error:t(`name`),"data-autofocus":!0}),(0,Z.jsx)(F,{value:c,choose:l,description:e?p.moveHint:p.departmentHint,error:t(`department`)})]})})}function ne({spaceId:e,edges:n,waiting:i,again:a}){let o=x(),[s,c]=(0,B.useState)(),[l]=E(Y),u=N(),d=t(h).role,f=t(X);async function p({node:t}){let{problems:n}=await l({input:{spaceId:e,memberId:t.id}});return n.length===0&&(u.done(f.removed(t.user.name)),a()),n}let m=[{title:f.person,cell:({node:e})=>(0,Z.jsx)(L,{user:e.user})},{title:f.role,cell:t=>o?(0,Z.jsx)(re,{spaceId:e,row:t,again:a}):d[t.roleInSpace]},{title:f.department,cell:({node:e})=>e.department??f.noDepartment,wide:!0},{title:f.since,cell:({joinedAt:e})=>(0,Z.jsx)(R,{time:e}),wide:!0}],_={title:f.actions,bare:!0,cell:e=>(0,Z.jsxs)(r,{size:`sm`,variant:`subtle`,color:`red`,onClick:()=>c(e),children:[f.remove,(0,Z.jsxs)(`span`,{className:`unseen`,children:[` `,e.node.user.name]})]})};return(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsx)(g,{label:f.members,rows:n.map(e=>({...e,id:e.node.id})),columns:o?[...m,_]:m,name:({node:e})=>e.user.name,waiting:i}),s&&(0,Z.jsx)(P,{title:f.removeTitle(s.node.user.name),lead:f.removeLead(s.node.user.name),act:f.removeAct,confirm:()=>p(s),close:()=>c(void 0)})]})}function re({spaceId:e,row:{node:n,roleInSpace:r},again:i}){let[a,o]=(0,B.useState)(),[s]=E(J),c=N(),l=t(h).role,u=t(X);a===r&&o(void 0);async function d(t){o(t);let{problems:r}=await s({input:{spaceId:e,memberId:n.id,role:t}});r.length===0?(c.done(u.changed(n.user.name,l[t])),i()):(o(void 0),c.refused(r))}return(0,Z.jsx)(I,{"aria-label":u.roleOf(n.user.name),data:M.slice(M.indexOf(n.role)).map(e=>({value:e,label:l[e]})),value:a??r,onChange:e=>void d(e.currentTarget.value),w:140})}var $={name:`_name_1yq6a_1`,back:`_back_1yq6a_11`};function ie({id:e}){let{path:n}=S(),i=x(),[,a]=u(),[o,c]=(0,B.useState)(),l=D(),d=t(X),{data:p,error:h,waiting:g,again:w}=T(U,{id:e,...l.page},{stale:[`SPACE_`,`DEPARTMENT_`,`MEMBER_`]});if(h)return(0,Z.jsx)(b,{error:h,again:w});if(!p)return(0,Z.jsx)(v,{});if(p.node?.__typename!==`Space`)return(0,Z.jsx)(_,{});let E=p.node,{edges:k,pageInfo:A,totalCount:j}=E.people,M=()=>c(void 0),N=(0,Z.jsx)(r,{leftSection:(0,Z.jsx)(z,{size:16,"aria-hidden":!0}),onClick:()=>c(`add`),children:d.addMember});return(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsxs)(f,{className:$.back,href:n(`spaces`),children:[(0,Z.jsx)(C,{size:16,"aria-hidden":!0}),d.all]}),(0,Z.jsxs)(m,{title:E.name,lead:E.department?d.ofDepartment(E.department.path):d.ofNone,actions:i&&(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsx)(r,{variant:`default`,onClick:()=>c(`edit`),children:d.edit}),(0,Z.jsx)(r,{variant:`subtle`,color:`red`,onClick:()=>c(`delete`),children:d.delete}),j>0&&N]}),children:[j===0?(0,Z.jsx)(y,{title:d.nobody,lead:i&&d.nobodyLead,icon:(0,Z.jsx)(s,{"aria-hidden":!0}),children:i&&N}):(0,Z.jsx)(ne,{spaceId:e,edges:k,waiting:g,again:w}),(0,Z.jsx)(O,{pageInfo:{...A,hasPreviousPage:l.hasPreviousPage},total:j,turn:l.turn})]}),o===`add`&&(0,Z.jsx)(ee,{space:E,done:w,close:M}),o===`edit`&&(0,Z.jsx)(Q,{space:E,done:w,close:M}),o===`delete`&&(0,Z.jsx)(te,{space:E,count:j,done:()=>a(n(`spaces`)),close:M})]})}function ae(){let{id:e}=d();return e?(0,Z.jsx)(ie,{id:e},e):(0,Z.jsx)(se,{})}var oe=e=>e.organization?.spaces;function se(){let{organization:e,path:n}=S(),c=x(),[,l]=u(),[d,f]=(0,B.useState)(``),[h,_]=(0,B.useState)(!1),C=ce(),w=t(X),{data:T,error:E,again:D}=p(H,{organizationId:e.id},oe,{stale:[`SPACE_`,`DEPARTMENT_`,`MEMBER_JOINED`,`MEMBER_REMOVED`,`MEMBER_DEPARTMENT_CHANGED`]});if(E)return(0,Z.jsx)(b,{error:E,again:D});if(!T)return(0,Z.jsx)(v,{});let O=d.trim().toLocaleLowerCase(),k=T.filter(({name:e,department:t})=>`${e}\n${t?.path??``}`.toLocaleLowerCase().includes(O)),A=c&&(0,Z.jsx)(r,{leftSection:(0,Z.jsx)(a,{size:16,"aria-hidden":!0}),onClick:()=>_(!0),children:w.add});return(0,Z.jsxs)(m,{title:w.title,lead:w.lead,actions:T.length>0&&A,children:[T.length===0?(0,Z.jsx)(y,{title:w.none,lead:c?w.noneLead:`${w.noneLead} ${w.noneYet}`,icon:(0,Z.jsx)(s,{"aria-hidden":!0}),children:A}):(0,Z.jsxs)(Z.Fragment,{children:[(0,Z.jsx)(i,{type:`search`,"aria-label":w.find,placeholder:w.find,leftSection:(0,Z.jsx)(o,{size:16,"aria-hidden":!0}),value:d,onChange:e=>f(e.currentTarget.value),maw:360,mb:`sm`}),k.length===0?(0,Z.jsx)(y,{title:w.findNothing(d.trim())}):(0,Z.jsx)(g,{label:w.title,rows:k,columns:C,name:({name:e})=>e})]}),h&&(0,Z.jsx)(Q,{done:({id:e})=>{D(),l(n(`spaces/${e}`))},close:()=>_(!1)})]})}function ce(){let{path:e}=S(),{number:r}=n(),i=t(h).role,a=t(X);return[{title:a.name,cell:({id:t,name:n})=>(0,Z.jsx)(f,{className:$.name,href:e(`spaces/${t}`),children:n})},{title:a.department,cell:({department:e})=>e?.path??a.noDepartment},{title:a.members,cell:({members:e})=>r(e.totalCount),wide:!0},{title:a.yourRole,cell:({roleInSpace:e})=>e?i[e]:a.notIn,wide:!0}]}export{ae as default};