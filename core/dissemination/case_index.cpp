// core/dissemination/case_index.cpp: collects what may not be said from all records, chosen or not.
#include "core/dissemination/case_index.h"

#include "core/records/catalogue.h"

namespace crosscase::core {

namespace {

/// Kinds of source whose reference could lead to a person or to a bank that must not be named. "AIS" may be said.
bool isDelicate(SourceKind kind) {
    return kind == SourceKind::Human || kind == SourceKind::ReportingEntity || kind == SourceKind::Unknown;
}

bool isName(const Property& property) {
    const PropertyType* type = Catalogue::shipped().property(property.kind);
    return type && type->kind == PropertyKind::Name;
}

bool isIssued(const Property& property) {
    const PropertyType* type = Catalogue::shipped().property(property.kind);
    return type && type->kind == PropertyKind::Document;
}

}  // namespace

CaseIndex::CaseIndex(const ShareInput& input, const ShareRequest& request)
    : input_(input), recipient_(request.recipient) {
    for (const Agency& agency : input.agencies) agencies_[agency.id] = &agency;
    for (const Investigation& investigation : input.investigations) investigations_[investigation.id] = &investigation;
    for (const Consent& consent : input.consents) {
        if (consent.recipient == recipient_) consents_.insert({consent.record, consent.kind});
    }
    for (const RecordStatements& statements : input.records) indexSources(statements);
    indexParents();
    indexProtected();
    indexInvestigations();
}

const Agency& CaseIndex::agency(AgencyId id) const {
    static const Agency unknown;
    const auto found = agencies_.find(id);
    return found == agencies_.end() ? unknown : *found->second;
}

const Investigation* CaseIndex::investigation(InvestigationId id) const {
    const auto found = investigations_.find(id);
    return found == investigations_.end() ? nullptr : found->second;
}

bool CaseIndex::consented(RecordId record, Consent::Kind kind) const {
    return consents_.count({record, Consent::Kind::Any}) > 0 || consents_.count({record, kind}) > 0;
}

bool CaseIndex::isRecipientsOwn(const Record& record) const {
    return record.originator == recipient_ && record.agency == recipient_;
}

bool CaseIndex::isProtectedHere(const Mention& mention) const {
    return isProtected(mention.role, mention.minor);
}

bool CaseIndex::isProtectedSubject(const Mention& mention) const {
    if (isProtectedHere(mention)) return true;
    const auto entity = input_.entityOf.find(mention.id);
    return entity != input_.entityOf.end() && protectedEntities_.count(entity->second) > 0;
}

bool CaseIndex::hasSanitisedVersion(const Record& record) const {
    if (!record.head.sanitisedFrom.empty()) return false;
    return parents_.count(record.id) > 0 || parentReports_.count({record.originator, record.head.originatorRef}) > 0;
}

bool CaseIndex::mayName(const Investigation& investigation) const {
    return investigation.agency == recipient_ || investigation.exposure == Exposure::OpenPointer;
}

void CaseIndex::indexSources(const RecordStatements& statements) {
    const RecordHead& head = statements.record.head;
    if (isDelicate(head.sourceKind)) sources_.add(head.sourceRef, "names a source");
}

void CaseIndex::indexParents() {
    std::set<std::pair<AgencyId, std::string>> parents;
    for (const RecordStatements& statements : input_.records) {
        const Record& record = statements.record;
        if (record.head.sanitisedFrom.empty()) continue;
        parents.insert({record.agency, record.head.sanitisedFrom});
        if (record.originator != recipient_) secrets_.add(record.head.sanitisedFrom, "names an unsanitised report");
    }
    for (const RecordStatements& statements : input_.records) {
        const Record& record = statements.record;
        if (record.head.externalRef.empty() || !parents.count({record.agency, record.head.externalRef})) continue;
        parents_.insert(record.id);
        if (!record.head.originatorRef.empty()) {
            parentReports_.insert({record.originator, record.head.originatorRef});
        }
    }
}

void CaseIndex::indexProtected() {
    for (const RecordStatements& statements : input_.records) {
        for (const Mention& mention : statements.mentions) {
            const auto entity = input_.entityOf.find(mention.id);
            if (isProtectedHere(mention) && entity != input_.entityOf.end()) protectedEntities_.insert(entity->second);
        }
    }
    ProtectedNames names;
    for (const bool secret : {true, false}) {
        for (const RecordStatements& statements : input_.records) {
            for (const Mention& mention : statements.mentions) {
                if (mention.type == "person" && isProtectedSubject(mention) == secret) {
                    indexPerson(mention, secret, names);
                }
            }
        }
    }
    names.addTo(secrets_, "names a protected person");
}

void CaseIndex::indexPerson(const Mention& mention, bool secret, ProtectedNames& names) {
    const auto addName = [&](const std::string& name) { secret ? names.addProtected(name) : names.addOther(name); };
    for (const Property& property : mention.properties) {
        if (isName(property)) addName(property.raw);
        if (secret && isIssued(property)) secrets_.add(property.raw, "names a protected person's document", 5);
    }
    addName(labelOf(mention.type, mention.properties));
}

void CaseIndex::indexInvestigations() {
    for (const Investigation& investigation : input_.investigations) {
        if (mayName(investigation)) continue;
        secrets_.add(investigation.reference, "names an investigation that asks first");
        secrets_.add(investigation.title, "names an investigation that asks first");
    }
}

}  // namespace crosscase::core
