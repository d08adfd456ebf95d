// tests/benchmarks/engine_benchmark.cpp: the collation engine alone, in memory: accuracy, candidate recall, time and memory.
//   engine_benchmark NAME SPEC.json FILE.csv [SPEC.json FILE.csv ...]    truth: the column `cluster` of each file
// Prints `what<TAB>value<TAB>bar` lines. Prepared by tests/benchmarks/run.
#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <map>
#include <sstream>
#include <unordered_map>

#include "core/base/platform.h"
#include "core/collation/candidates.h"
#include "core/collation/population.h"
#include "core/collection/delimited.h"
#include "core/collection/import_specification.h"
#include "core/collection/reader.h"

using namespace crosscase::core;

namespace {

using StopWatch = std::chrono::steady_clock;

double secondsSince(StopWatch::time_point start) {
    return std::chrono::duration<double>(StopWatch::now() - start).count();
}

double cpuSeconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) * 1e-6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

class Mentions final : public DraftSink {
public:
    Result<void> accept(RecordDraft draft) override {
        ContentKey key = recordKey(draft, agency, 0);
        int ordinal = 0;
        for (Mention& stated : draft.mentions) {
            MentionInput input;
            input.id = MentionId{static_cast<std::int64_t>(references.size()) + 1};
            input.type = stated.type;
            input.properties = std::move(stated.properties);
            input.recordKey = key;
            input.ordinal = ordinal++;
            input.subject = stated.subject;
            if (!draft.head.distinctWithin.empty()) input.distinctWithin = agency + draft.head.distinctWithin;
            references.push_back(stated.subject ? agency + "\n" + draft.head.externalRef : std::string{});
            population.add(std::move(input));
        }
        return {};
    }
    void refuse(RowRefusal) override {}

    std::string agency;
    Population population;
    std::vector<std::string> references;
};

void fail(const std::string& message) {
    std::fprintf(stderr, "%s\n", message.c_str());
    std::exit(1);
}

/// Where the truth about a file stands.
struct TruthSource {
    std::string path, refColumn, agency;
};

/// external reference -> cluster, from the columns of the file that the specification names and `cluster`.
void readTruth(const TruthSource& source, std::unordered_map<std::string, std::string>& truth) {
    const auto& [path, refColumn, agency] = source;
    std::string bytes = readFile(pathFromUtf8(path)).value();
    DelimitedText text(bytes, {guessDelimiter(bytes), '"'}, "truth");
    DelimitedRow row;
    std::size_t ref = 0;
    std::size_t cluster = 0;
    bool header = true;
    while (text.next(row).value()) {
        if (header) {
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                if (row.cells[i] == refColumn) ref = i;
                if (row.cells[i] == "cluster") cluster = i;
            }
            header = false;
            continue;
        }
        truth[agency + "\n" + std::string(row.cells[ref])] = std::string(row.cells[cluster]);
    }
}

double pairs(double n) {
    return n * (n - 1) / 2;
}

struct Score {
    double precision = 0, recall = 0, f1 = 0, bPrecision = 0, bRecall = 0, bF1 = 0;
    std::size_t largestFound = 0, largestTrue = 0;
};

Score score(const std::vector<std::pair<std::string, std::string>>& foundAndTrue) {
    std::map<std::string, std::size_t> found, truth;
    std::map<std::pair<std::string, std::string>, std::size_t> both;
    for (const auto& [f, t] : foundAndTrue) {
        ++found[f];
        ++truth[t];
        ++both[{f, t}];
    }
    Score out;
    double foundPairs = 0, truePairs = 0, right = 0, n = double(foundAndTrue.size());
    for (const auto& [f, count] : found) {
        foundPairs += pairs(double(count));
        out.largestFound = std::max(out.largestFound, count);
    }
    for (const auto& [t, count] : truth) {
        truePairs += pairs(double(count));
        out.largestTrue = std::max(out.largestTrue, count);
    }
    for (const auto& [cell, count] : both) {
        right += pairs(double(count));
        double c = double(count);
        out.bPrecision += c * c / double(found[cell.first]) / n;
        out.bRecall += c * c / double(truth[cell.second]) / n;
    }
    out.precision = foundPairs > 0 ? right / foundPairs : 1;
    out.recall = truePairs > 0 ? right / truePairs : 1;
    out.f1 = 2 * out.precision * out.recall / std::max(1e-9, out.precision + out.recall);
    out.bF1 = 2 * out.bPrecision * out.bRecall / (out.bPrecision + out.bRecall);
    return out;
}

struct CandidateFigures {
    double perRecord = 0, recall = 0;
};

/// How many pairs the keys make, and how many of the true pairs are among them.
CandidateFigures candidateFigures(Population& population, const Calibration& calibration,
                                  const std::function<std::string(MentionId)>& truthOf) {
    std::vector<Node> nodes;
    std::vector<NodeIndex> nodeOf;
    std::vector<std::string> truth;
    std::map<std::string, double> sizes;
    for (std::uint32_t i = 0; i < population.mentions().size(); ++i) {
        nodes.push_back({i, {}, true});
        nodeOf.push_back(i);
        truth.push_back(truthOf(population.mentions()[i].id));
        ++sizes[truth.back()];
    }
    Candidates candidates(population, nodes, nodeOf, keyCap(calibration), {});
    double all = 0, right = 0, wanted = 0;
    std::vector<NodeIndex> near;
    for (NodeIndex node = 0; node < nodes.size(); ++node) {
        candidates.before(node, near);
        all += double(near.size());
        for (NodeIndex other : near) right += truth[other] == truth[node] ? 1 : 0;
    }
    for (const auto& [cluster, size] : sizes) wanted += pairs(size);
    return {all / double(nodes.size()), wanted > 0 ? right / wanted : 1};
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 4 || argc % 2 != 0) fail("usage: engine_benchmark NAME SPEC.json FILE.csv [SPEC.json FILE.csv ...]");
    std::string name = argv[1];
    Mentions mentions;
    std::vector<TruthSource> truths;
    auto start = StopWatch::now();
    for (int at = 2; at + 1 < argc; at += 2) {
        auto specification = parseSpecification(readFile(pathFromUtf8(argv[at])).value(), argv[at]);
        if (!specification) fail(specification.error().message);
        auto reader = delimitedReader(*specification);
        mentions.agency = specification->agency && specification->agency->constant ? *specification->agency->constant
                                                                                   : std::to_string(at);
        InputFile file{argv[at + 1], readFile(pathFromUtf8(argv[at + 1])).value()};
        Progress progress;
        std::vector<InputFile> files{std::move(file)};
        auto read = reader->read(files, mentions, progress);
        if (!read) fail(read.error().message);
        truths.push_back({argv[at + 1], specification->record.externalRef->columns.front(), mentions.agency});
    }
    mentions.population.close();
    double readSeconds = secondsSince(start);
    double readCpu = cpuSeconds();
    start = StopWatch::now();
    Progress progress;
    auto calibration = calibrate(mentions.population, progress);
    double calibrateSeconds = secondsSince(start);
    auto result = collateAll(mentions.population, {}, *calibration, progress);
    double collateSeconds = secondsSince(start);
    double engineCpu = cpuSeconds() - readCpu;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::unordered_map<std::string, std::string> truth;  // no part of the work that is measured
    for (const TruthSource& source : truths) readTruth(source, truth);
    std::vector<std::pair<std::string, std::string>> labels;
    for (const Entity& entity : result->entities) {
        for (MentionId id : entity.mentions) {
            const std::string& reference = mentions.references[static_cast<std::size_t>(id.value - 1)];
            if (!reference.empty()) labels.emplace_back(std::to_string(entity.id.value), truth[reference]);
        }
    }
    Score s = score(labels);
    CandidateFigures candidates = candidateFigures(mentions.population, *calibration, [&](MentionId id) {
        return truth[mentions.references[static_cast<std::size_t>(id.value - 1)]];
    });
    auto print = [&](const char* what, double value) { std::printf("%s: %s\t%.4f\t\n", name.c_str(), what, value); };
    print("pair precision", s.precision);
    print("pair recall", s.recall);
    print("pair F1", s.f1);
    print("B-cubed precision", s.bPrecision);
    print("B-cubed recall", s.bRecall);
    print("B-cubed F1", s.bF1);
    print("largest cluster, found", double(s.largestFound));
    print("largest cluster, true", double(s.largestTrue));
    print("read and prepare, seconds", readSeconds);
    print("read and prepare, CPU seconds", readCpu);
    print("calibrate, seconds", calibrateSeconds);
    print("calibrate and collate, seconds", collateSeconds);
    print("calibrate and collate, CPU seconds", engineCpu);
    print("candidate pairs per record", candidates.perRecord);
    print("candidate recall", candidates.recall);
    print("peak MiB", double(usage.ru_maxrss) / 1024);
}
