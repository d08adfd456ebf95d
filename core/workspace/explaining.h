// core/workspace/explaining.h: why the program believes something: what speaks for it, what against, which records say so.
#pragma once

#include <string>
#include <vector>

#include "core/records/derived.h"
#include "core/store/case_file.h"
#include "core/workspace/listing.h"

namespace crosscase::core {

struct BasisLine {
    RecordId record;
    std::string reference;  ///< external reference, else "r12"
    std::string agency;
    std::vector<std::string> investigations;
    std::string grade, handling;
    std::string statement;  ///< what it says in one line
    bool against = false;
};

struct Explanation {
    std::string id;               ///< "e12", "m12~m57" ...
    std::string title;            ///< "Viktor Sorokin (person)"
    std::string verdict;          ///< one sentence: "Proposed by the program, not confirmed by a person."
    std::vector<Reason> reasons;  ///< for (bits > 0), against (bits < 0 or conflict), neutral
    std::vector<BasisLine> basis;
    std::vector<MatchRow> matches;  ///< entity: the ties that hold it together, weakest first
};

Result<Explanation> explainEntity(CaseFile& file, EntityId entity);
Result<Explanation> explainLink(CaseFile& file, LinkId link);
/// Several links that one line of a chart stands for; of one link the same as explainLink. @error NotFound without links
Result<Explanation> explainLinks(CaseFile& file, const std::vector<LinkId>& links);
Result<Explanation> explainOverlap(CaseFile& file, OverlapId overlap);
Result<Explanation> explainMatch(CaseFile& file, MentionId first, MentionId second);

}  // namespace crosscase::core
