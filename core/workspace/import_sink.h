// core/workspace/import_sink.h: completes drafts on the reading thread and hands them in chunks to the writing one.
#pragma once

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/collection/reader.h"
#include "core/store/statements.h"

namespace crosscase::core {

/// What the command line or the dialog says for records that do not say it themselves.
struct ImportFallback {
    std::string agency;
    std::vector<InvestigationDraft> investigations;
    Grading grading;
    Handling handling;
};

/// A bounded queue of chunks between the reader's thread and the writer's.
class ImportSink final : public DraftSink {
public:
    ImportSink(ImportFallback fallback, ReaderDefaults defaults, Progress& progress);

    Result<void> accept(RecordDraft draft) override;
    void refuse(RowRefusal refusal) override;

    void close();    ///< the reader has ended: the last chunk goes out
    void abandon();  ///< the writer has failed: accept() stops the reader
    /// The next chunk; nothing when the reader has ended and all was taken. Blocks.
    std::optional<std::vector<PreparedDraft>> take();

    /// Gives a chunk back once it is written.
    void giveBack(std::vector<PreparedDraft> chunk);

    std::int64_t refusedRows() const { return refusedRows_; }
    const std::vector<RowRefusal>& refusals() const { return refusals_; }

private:
    Result<void> complete(RecordDraft& draft) const;
    Result<void> push();

    ImportFallback fallback_;
    ReaderDefaults defaults_;
    Progress& progress_;
    std::map<int, KeyTable> occurrences_;           ///< by file: how often a key was met
    std::vector<std::vector<PreparedDraft>> used_;  ///< written chunks, freed on the thread that made them
    std::vector<PreparedDraft> chunk_;
    std::deque<std::vector<PreparedDraft>> queue_;
    std::mutex mutex_;
    std::condition_variable changed_;
    bool closed_ = false, abandoned_ = false;
    std::int64_t refusedRows_ = 0;
    std::vector<RowRefusal> refusals_;
};

}  // namespace crosscase::core
