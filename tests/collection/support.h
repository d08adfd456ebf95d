// tests/collection/support.h: a sink that keeps what it is given, files of the test data, short ways to read a text.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/platform.h"
#include "core/collection/import_specification.h"
#include "core/collection/reader.h"

namespace crosscase::test {

struct KeptDrafts final : core::DraftSink {
    std::vector<core::RecordDraft> drafts;
    std::vector<core::RowRefusal> refusals;

    core::Result<void> accept(core::RecordDraft draft) override {
        drafts.push_back(std::move(draft));
        return {};
    }
    void refuse(core::RowRefusal refusal) override { refusals.push_back(std::move(refusal)); }

    int rows() const {
        int count = 0;
        for (const auto& draft : drafts) count += draft.rows;
        for (const auto& refusal : refusals) count += refusal.rows;
        return count;
    }
    const core::RecordDraft* find(const std::string& externalRef) const {
        for (const auto& draft : drafts) {
            if (draft.head.externalRef == externalRef) return &draft;
        }
        return nullptr;
    }
};

inline core::InputFile testFile(const std::string& path) {
    auto bytes = core::readFile(std::filesystem::path(CROSSCASE_TEST_DATA) / path);
    return {path, bytes ? *bytes : std::string{}};
}

inline const core::Reader& shippedReader(const std::string& id) {
    for (const auto& reader : core::shippedReaders()) {
        if (reader->id() == id) return *reader;
    }
    throw std::runtime_error("no reader " + id);
}

inline core::Result<void> readAll(const core::Reader& reader, const std::vector<core::InputFile>& files,
                                  KeptDrafts& kept) {
    core::Progress progress;
    return reader.read(files, kept, progress);
}

/// Values of one property of a mention, in order.
inline std::vector<std::string> valuesOf(const core::Mention& mention, const std::string& kind) {
    std::vector<std::string> values;
    for (const auto& property : mention.properties) {
        if (property.kind == kind) values.push_back(property.raw);
    }
    return values;
}

/// "kind: raw [extra]" for each property: a mention as lines, for golden comparisons.
inline std::vector<std::string> linesOf(const core::Mention& mention) {
    std::vector<std::string> lines;
    for (const auto& property : mention.properties) {
        lines.push_back(property.kind + ": " + property.raw +
                        (property.extra.empty() ? "" : " [" + property.extra + "]"));
    }
    return lines;
}

/// Reads a text by a specification; both must be good.
inline KeptDrafts readTable(const std::string& specification, const std::string& text) {
    const auto parsed = core::parseSpecification(specification, "test.json");
    if (!parsed) throw std::runtime_error(parsed.error().message);
    KeptDrafts kept;
    const auto read = readAll(*core::delimitedReader(*parsed), {{"test.csv", text}}, kept);
    if (!read) throw std::runtime_error(read.error().message);
    return kept;
}

}  // namespace crosscase::test
