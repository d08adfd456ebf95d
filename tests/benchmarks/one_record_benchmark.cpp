// tests/benchmarks/one_record_benchmark.cpp: how long one new record takes in an open, collated case, entities, links and
// overlaps updated; how long explaining a pair takes, and deciding and undoing a merge.
//   one_record_benchmark CASE ROUNDS      adds ROUNDS records to the case
// Prints `what<TAB>value<TAB>bar` lines, times in milliseconds.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "core/store/derived.h"
#include "core/workspace/collating.h"
#include "core/workspace/explaining.h"
#include "core/workspace/importing.h"
#include "core/workspace/listing.h"

using namespace crosscase::core;

namespace {

template <typename T>
T need(Result<T> result) {
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().message.c_str());
        std::exit(1);
    }
    return std::move(*result);
}

template <typename Work>
double milliseconds(Work&& work) {
    auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

void print(const char* what, std::vector<double> times, const char* bar) {
    std::sort(times.begin(), times.end());
    std::printf("%s, median ms\t%.2f\t\n", what, times[times.size() / 2]);
    std::printf("%s, p95 ms\t%.2f\t%s\n", what, times[times.size() * 95 / 100], bar);
}

/// The statement of a mention, with one more letter in its last value but one: a new record on a known subject.
RecordDraft variantOf(const LiveMention& live, std::size_t number) {
    RecordDraft draft;
    draft.agency = "bench";
    draft.investigations.push_back({});
    draft.investigations.back().reference = "BENCH-1";
    draft.head.externalRef = "N" + std::to_string(number);
    draft.mentions.push_back(live.mention);
    Mention& mention = draft.mentions.back();
    mention.id = {};
    mention.record = {};
    mention.ordinal = 0;
    mention.subject = true;
    if (mention.properties.size() > 1) mention.properties[mention.properties.size() / 2].raw += "x";
    return draft;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fprintf(stderr, "usage: one_record_benchmark CASE ROUNDS\n");
        return 2;
    }
    auto file = need(CaseFile::open(argv[1], "benchmark"));
    auto rounds = static_cast<std::int64_t>(std::strtoul(argv[2], nullptr, 10));
    Progress progress;
    std::int64_t mentions = loadTotals(file.database()).mentions;
    std::vector<double> adding, explaining, deciding, undoing;
    for (std::int64_t i = 0; i < rounds; ++i) {
        MentionId known{1 + (i * 7919) % mentions};
        auto live = loadLiveMentions(file.database(), std::vector{known});
        if (live.empty()) continue;
        RecordDraft draft = variantOf(live.front(), static_cast<std::size_t>(i));
        RecordId added;
        adding.push_back(milliseconds([&] {
            added = need(addRecord(file, std::move(draft)));
            need(collate(file, false, progress));
        }));
        MentionId fresh = mentionsOfRecords(file.database(), std::vector{added}).front();
        explaining.push_back(milliseconds([&] { need(explainMatch(file, known, fresh)); }));
        if (i % 10 != 0) continue;
        deciding.push_back(milliseconds([&] {
            if (auto done = decide(file, Verdict::Different, known, fresh, "benchmark", progress); !done) std::exit(1);
        }));
        undoing.push_back(milliseconds([&] { need(undo(file, progress)); }));
    }
    print("one new record", adding, "<= 20");
    print("explain one pair", explaining, "<= 1");
    print("decide on a pair", deciding, "");
    print("undo a decision", undoing, "");
}
