// core/dissemination/assessments.h: what the holder's own assessments may say of what others stated.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "core/dissemination/gate.h"

namespace crosscase::core {

/// No source stands behind an assessment: what it says of a subject it has from other statements of the case, and it may not
/// say more of them to a recipient than they do. Keeps references to the input.
class Assessments {
public:
    explicit Assessments(const ShareInput& input);

    /// Of the holder, and by its source an assessment.
    bool isOne(const RecordStatements& statements) const;
    /// A link that was drawn between entities: its ends are no statements of their own, they only repeat others.
    bool isDrawnLink(const RecordStatements& statements) const;

    /// What may go of one mention of an assessment.
    struct Left {
        Mention mention;
        std::vector<std::string> caveats;  ///< of the statements that it repeats
        std::size_t withheld = 0;          ///< values that only withheld statements make
    };
    /// What goes of a record to the recipient, null when nothing does.
    using Going = std::function<const GoingRecord*(const RecordStatements&)>;
    /// A value stays when others state it of the same entity and none of these statements goes; at the end of a drawn link
    /// it goes only as one of them states it.
    Left leftOf(const RecordStatements& assessment, const Mention& mention, const Going& going) const;

private:
    struct Stated {
        const RecordStatements* record;
        const Mention* mention;
    };
    std::vector<Stated> statedBesides(const RecordStatements& assessment, const Mention& mention) const;

    const ShareInput& input_;
    std::map<EntityId, std::vector<Stated>> byEntity_;  ///< without the ends of drawn links; empty without assessments
};

}  // namespace crosscase::core
