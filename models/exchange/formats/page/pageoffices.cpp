// The offices of a page's people.
#include "models/core/cleantext.h"
#include "models/core/kinds/fields.h"
#include "models/exchange/formats/page/pagebundle.h"
#include "models/exchange/formats/page/pagegrammar.h"
#include "models/exchange/formats/page/pagerecord.h"
#include "models/language/bodies/bodynames.h"

namespace delegations {

PageBundle::Delegation *PageBundle::delegationOf(const PlenipotentiaryLine &line)
{
    if (Delegation *known = delegation(line.parliament))
        return known;
    if (m_assemblies.size() != 1) {
        warn({line.line,
              tr(QT_TRANSLATE_NOOP(
                  "Import", "The page does not say to which assembly this parliament sends a delegation.")),
              Warning::NotImported, line.parliament});
        return nullptr;
    }
    const Assembly &to = m_assemblies.constFirst();
    const QString name = pageGrammar(line.language).delegationName.arg(line.ofParliament, to.shortName);
    return addDelegation(name, line.parliament, to.key, line.language, line.line);
}

void PageBundle::addPlenipotentiary(const PlenipotentiaryLine &line)
{
    const Delegation *delegation = delegationOf(line);
    if (!delegation)
        return;
    BundleRecord post = record(RecordKind::Post, delegation->key + l(" plenipotentiary"), line.line);
    post.values.set(fields::post.postKind, l("office")).set(fields::post.role, l("plenipotentiary"));
    post.defaults.set(fields::post.label, pageGrammar(line.language).plenipotentiaryName);
    post.references.insert(fields::post.organization, delegation->key);
    add(post);
    addName(RecordKind::PostName, post.key, line.language, pageGrammar(line.language).plenipotentiaryName,
            line.line);
    const QString person = addPerson(line.person, line.language, delegation->key, line.line);
    addMembership(person, delegation->key, post.key, line.line);
    if (!line.furtherOffice.isEmpty())
        addFurtherOffice(line, *delegation, person);
}

void PageBundle::addFurtherOffice(const PlenipotentiaryLine &line, const Delegation &delegation,
                                  const QString &person)
{
    const Assembly *of = assembly(line.furtherOfficeOrganization);
    if (!of || of->key != delegation.assembly) {
        warn(
            {line.line,
             tr(QT_TRANSLATE_NOOP("Import", "The office “%1” is not one of the assembly's and was left out."))
                 .arg(line.furtherOffice),
             Warning::NotImported, line.person});
        return;
    }
    const QString key = delegation.assembly + u' ' + officeKey(line.furtherOffice);
    BundleRecord post = record(RecordKind::Post, key, line.line);
    post.values.set(fields::post.postKind, l("office"));
    post.defaults.set(fields::post.role, line.furtherOffice)
        .set(fields::post.label, capitalized(line.furtherOffice));
    post.references.insert(fields::post.organization, delegation.assembly);
    add(post);
    addName(RecordKind::PostName, key, line.language, capitalized(line.furtherOffice), line.line);
    addMembership(person, delegation.assembly, post.key, line.line);
}

} // namespace delegations
