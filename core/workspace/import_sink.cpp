// core/workspace/import_sink.cpp: precedence of agency, investigation, grading and handling; keys; the queue.
#include "core/workspace/import_sink.h"

#include <cstring>

namespace crosscase::core {
namespace {

constexpr std::size_t chunkSize = 512;      // large enough that locking costs nothing
constexpr std::size_t chunksAhead = 16;     // the reader may be so far ahead; bounds memory
constexpr std::size_t refusalsKept = 1000;  // the rest is counted

}  // namespace

ImportSink::ImportSink(ImportFallback fallback, ReaderDefaults defaults, Progress& progress)
    : fallback_(std::move(fallback)), defaults_(std::move(defaults)), progress_(progress) {}

/// Stated in the row > command line > specification > the reader's own. Handling can only be tightened.
Result<void> ImportSink::complete(RecordDraft& draft) const {
    if (draft.agency.empty()) draft.agency = fallback_.agency.empty() ? defaults_.agency : fallback_.agency;
    if (draft.agency.empty())
        return Error{Error::Code::BadInput, "Nothing says which agency these records come from; say --agency.", {}};
    // A table's subjects are distinct within what this agency sends by this specification.
    if (draft.head.distinctWithin.starts_with('/')) draft.head.distinctWithin.insert(0, draft.agency);
    if (draft.investigations.empty())
        draft.investigations = fallback_.investigations.empty() ? defaults_.investigations : fallback_.investigations;
    if (draft.head.grading.empty())
        draft.head.grading = fallback_.grading.empty() ? defaults_.grading : fallback_.grading;
    if (draft.head.handling.codes.empty() && draft.head.handling.conditions.empty())
        draft.head.handling = defaults_.handling;
    if (!fallback_.handling.codes.empty()) draft.head.handling = unite(draft.head.handling, fallback_.handling);
    return {};
}

Result<void> ImportSink::accept(RecordDraft draft) {
    if (progress_.stopRequested()) return Progress::stopped("The import");
    if (auto completed = complete(draft); !completed) return completed;
    PreparedDraft prepared;
    prepared.key = recordKey(draft, draft.agency, 0);
    int earlier = static_cast<int>(occurrences_[draft.file].increment(prepared.key));
    if (earlier > 0) prepared.key = recordKey(draft, draft.agency, earlier);
    prepared.properties.reserve(draft.mentions.size());
    for (Mention& mention : draft.mentions) {
        prepared.properties.push_back(propertiesJson(mention.properties));
        std::vector<Property>().swap(mention.properties);  // the writer needs their JSON alone
    }
    prepared.draft = std::move(draft);
    chunk_.push_back(std::move(prepared));
    return chunk_.size() < chunkSize ? Result<void>{} : push();
}

void ImportSink::refuse(RowRefusal refusal) {
    refusedRows_ += refusal.rows;
    if (refusals_.size() < refusalsKept) refusals_.push_back(std::move(refusal));
}

Result<void> ImportSink::push() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return queue_.size() < chunksAhead || abandoned_; });
    if (abandoned_) return Progress::stopped("The import");
    queue_.push_back(std::move(chunk_));
    chunk_ = {};
    chunk_.reserve(chunkSize);
    auto used = std::move(used_);
    used_.clear();
    changed_.notify_all();
    lock.unlock();
    return {};  // `used` goes here, outside of the lock
}

void ImportSink::close() {
    std::unique_lock lock(mutex_);
    if (!chunk_.empty()) queue_.push_back(std::move(chunk_));
    chunk_.clear();
    closed_ = true;
    changed_.notify_all();
}

void ImportSink::abandon() {
    std::unique_lock lock(mutex_);
    abandoned_ = true;
    changed_.notify_all();
}

void ImportSink::giveBack(std::vector<PreparedDraft> chunk) {
    std::unique_lock lock(mutex_);
    used_.push_back(std::move(chunk));
}

std::optional<std::vector<PreparedDraft>> ImportSink::take() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return !queue_.empty() || closed_; });
    if (queue_.empty()) return {};
    auto chunk = std::move(queue_.front());
    queue_.pop_front();
    changed_.notify_all();
    return chunk;
}

}  // namespace crosscase::core
