// core/workspace/kept_answers.h: answers of network functions stay in the case with what was asked and the state they rest on.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "core/workspace/measuring.h"
#include "core/workspace/pathfinding.h"

namespace crosscase::core {

enum class AnswerKind { Measure, Removal, Paths, Connection };

/// An answer as a list tells it: what was asked, when, by whom, and whether it still holds.
struct KeptAnswer {
    NetworkResultId id;
    AnswerKind kind = AnswerKind::Measure;
    bool damaged = false;               ///< its row in the file cannot be read
    std::string measure;                ///< id of measureList(); empty for other kinds
    const MeasureInfo* info = nullptr;  ///< null: this program has no such measure
    LinkReading reading;
    std::size_t count = 0;  ///< entities that were taken away, paths that were found, entities that were connected
    std::vector<AnswerEntity> ends;  ///< of paths: from and to, as they are today
    bool byDate = false;             ///< of paths: in the order of dates
    std::size_t scopeSize = 0;       ///< entities that it was asked of; 0: the whole case
    bool leavesOut = false;          ///< types, kinds of link or entities were left out
    std::int64_t state = 0;          ///< state number on which it was computed
    Microseconds at = 0;
    std::string by;
    bool complete = true, sampled = false;
    bool current = false;  ///< entities and links are since then what they were; the state number may be higher
};

struct KeptAnswers {
    std::vector<KeptAnswer> answers;  ///< newest first
    std::int64_t state = 0;           ///< of the case now
};

/// An answer as it was given; its rows say what became of entities that are no longer.
struct EarlierAnswer {
    KeptAnswer kept;
    MeasuredNetwork measured;
};

/// What a removal would do, paths between two, or what connects several.
using Finding = std::variant<Removal, FoundChains, ConnectedSeeds>;
struct EarlierFinding {
    KeptAnswer kept;
    Finding finding;                     ///< as it was given, but its rows of entities have numbers alone
    std::vector<AnswerEntity> entities;  ///< all that it names, ascending, as they are today
};

/// Keeps the answer; the same request on the same state replaces. The case does not change by it: its state number, history
/// and digest stay, and neither undo nor a collation takes it away. The newest 50 of a case are kept, fewer when they are
/// larger than 64 MB together. @error NotPermitted: the case is open for reading only; Storage
Result<NetworkResultId> keepAnswer(CaseFile& file, const MeasuredNetwork& measured);
Result<NetworkResultId> keepAnswer(CaseFile& file, const Finding& finding);
Result<KeptAnswers> listKeptAnswers(CaseFile& file);
/// Of a measure. Reads without computing, to the last bit. @error NotFound: forgotten meanwhile, or a measure that this
/// program has not
Result<EarlierAnswer> loadKeptAnswer(CaseFile& file, NetworkResultId id);
Result<EarlierFinding> loadKeptFinding(CaseFile& file,
                                       NetworkResultId id);     ///< of any kind but a measure. @error NotFound
Result<void> forgetAnswer(CaseFile& file, NetworkResultId id);  ///< @error NotPermitted, NotFound

}  // namespace crosscase::core
