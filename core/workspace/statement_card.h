// core/workspace/statement_card.h: the newest statements behind an entity or a link, for a card beside it on a chart.
#pragma once

#include <optional>
#include <vector>

#include "core/store/case_file.h"
#include "core/workspace/explaining.h"

namespace crosscase::core {

struct CardLine {
    BasisLine basis;
    SourceKind source = SourceKind::Unknown;  ///< its kind alone: a card names no source
    std::optional<Instant> at;                ///< when the relation was; else observed, else stated, else received
    bool guarded = false;                     ///< a victim, witness, informant or minor there
};

struct StatementCard {
    std::size_t statements = 0;    ///< all there are
    std::vector<CardLine> newest;  ///< at most as many as asked for; those without a date last
};

/// Of several entities (a folded group) or links (one line that stands for all) together.
/// @note O(their statements) to order them; only the records of the newest are read
Result<StatementCard> cardOf(CaseFile& file, const std::vector<EntityId>& entities, std::size_t most);
Result<StatementCard> cardOf(CaseFile& file, const std::vector<LinkId>& links, std::size_t most);

/// Records that state any of these links; sorted.
Result<std::vector<RecordId>> recordsOfLinks(CaseFile& file, const std::vector<LinkId>& links);

}  // namespace crosscase::core
