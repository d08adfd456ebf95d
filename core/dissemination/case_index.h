// core/dissemination/case_index.h: what the gate must know of the whole case before it judges one record.
#pragma once

#include <set>
#include <unordered_map>
#include <utility>

#include "core/dissemination/gate.h"
#include "core/dissemination/sensitive.h"

namespace crosscase::core {

/// Look-ups over a ShareInput for one recipient. Keeps references to the input.
class CaseIndex {
public:
    CaseIndex(const ShareInput& input, const ShareRequest& request);

    const Agency& agency(AgencyId id) const;  ///< an unknown one has no name, kind or country
    const Investigation* investigation(InvestigationId id) const;
    bool consented(RecordId record, Consent::Kind kind) const;
    /// Stated by the recipient and contributed by it: nothing of it is news to the recipient.
    bool isRecipientsOwn(const Record& record) const;
    /// Some record holds this subject as victim, witness, informant or minor.
    bool isProtectedSubject(const Mention& mention) const;
    /// The unsanitised parent of another record, or the same report by another way.
    bool hasSanitisedVersion(const Record& record) const;
    /// May the recipient learn that this investigation exists?
    bool mayName(const Investigation& investigation) const;

    /// May stand in nothing that goes: source references.
    const SensitivePhrases& sources() const { return sources_; }
    /// May stand in nothing but the recipient's own: covert investigations, unsanitised parents, protected people.
    const SensitivePhrases& secrets() const { return secrets_; }

private:
    void indexSources(const RecordStatements& statements);
    void indexParents();
    void indexProtected();
    void indexPerson(const Mention& mention, bool secret, ProtectedNames& names);
    void indexInvestigations();
    bool isProtectedHere(const Mention& mention) const;

    const ShareInput& input_;
    AgencyId recipient_;
    std::unordered_map<AgencyId, const Agency*> agencies_;
    std::unordered_map<InvestigationId, const Investigation*> investigations_;
    std::set<std::pair<RecordId, Consent::Kind>> consents_;
    std::set<EntityId> protectedEntities_;
    std::set<RecordId> parents_;
    std::set<std::pair<AgencyId, std::string>> parentReports_;  ///< originator and its reference
    SensitivePhrases sources_, secrets_;
};

}  // namespace crosscase::core
