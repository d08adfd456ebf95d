// core/workspace/importing.cpp: one call, one transaction: the reader on its thread, the writer on this one.
#include "core/workspace/importing.h"

#include <fmt/format.h>

#include <thread>

#include "core/base/text.h"
#include "core/collection/import_specification.h"
#include "core/collection/reader.h"
#include "core/store/history.h"
#include "core/workspace/import_inputs.h"
#include "core/workspace/import_sink.h"
#include "core/workspace/writing_by_hand.h"

namespace crosscase::core {
namespace {

using Code = Error::Code;

/// Files of the call that one reader takes together.
struct ReaderGroup {
    const Reader* reader = nullptr;
    std::unique_ptr<Reader> owned;
    std::vector<InputFile> files;
    std::string source;  ///< scope of external references
};

Result<std::vector<ReaderGroup>> groupBySpecification(const ImportRequest& request, std::vector<InputFile> files) {
    auto specification = parseSpecification(request.specification, request.specificationName);
    if (!specification) return specification.error();
    std::vector<ReaderGroup> groups;
    ReaderGroup group;
    group.source =
        specification->name.empty() ? "delimited " + toHex(contentKey(request.specification)) : specification->name;
    group.owned = delimitedReader(std::move(*specification));
    group.reader = group.owned.get();
    group.files = std::move(files);
    groups.push_back(std::move(group));
    return groups;
}

Error unknownKind(const InputFile& file) {
    const std::string fitting = shippedSpecificationFor(file);
    if (fitting.empty())
        return {Code::BadInput, "No reader knows this kind of file; say with --spec what its columns mean.", file.name};
    return {Code::BadInput, fmt::format("This is a table whose columns fit {0}; say --spec {0}.", fitting), file.name};
}

Result<std::vector<ReaderGroup>> groupByContent(const ImportRequest& request, std::vector<InputFile> files) {
    std::vector<ReaderGroup> groups;
    std::vector<bool> taken(files.size(), false);
    bool readerKnown = request.reader.empty();
    for (const auto& reader : shippedReaders()) {
        std::vector<std::size_t> mine;
        if (reader->id() == request.reader) {
            readerKnown = true;
            for (std::size_t i = 0; i < files.size(); ++i) mine.push_back(i);
        } else if (request.reader.empty()) {
            mine = reader->recognise(files);
        }
        ReaderGroup group;
        for (std::size_t i : mine) {
            if (taken[i]) continue;
            taken[i] = true;
            group.files.push_back(std::move(files[i]));
        }
        if (group.files.empty()) continue;
        group.reader = reader.get();
        group.source = reader->id();
        groups.push_back(std::move(group));
    }
    if (!readerKnown) {
        std::vector<std::string> known;
        for (const auto& reader : shippedReaders()) known.push_back(reader->id());
        return Error{
            Code::BadInput, "There is no reader \"" + request.reader + "\"; known are " + join(known, ", ") + ".", {}};
    }
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (!taken[i]) return unknownKind(files[i]);
    }
    return groups;
}

Result<ImportFallback> fallbackOf(const ImportRequest& request, const ReaderDefaults& defaults) {
    ImportFallback fallback;
    fallback.agency = request.agency;
    if (!request.investigation.empty()) {
        InvestigationDraft investigation;
        investigation.reference = request.investigation;
        fallback.investigations.push_back(std::move(investigation));
    }
    std::string schemeId = defaults.grading.scheme.empty() ? defaultScheme() : defaults.grading.scheme;
    if (!request.grade.empty()) {
        std::string code = request.grade;
        if (std::size_t colon = code.find(':'); colon != std::string::npos) {
            schemeId = code.substr(0, colon);
            code = code.substr(colon + 1);
        }
        const GradingScheme* scheme = gradingScheme(schemeId);
        if (!scheme) return Error{Code::BadInput, "There is no grading scheme \"" + schemeId + "\".", "--grade"};
        auto grading = parseGrading(*scheme, code);
        if (!grading) return Error{Code::BadInput, grading.error().message, "--grade"};
        fallback.grading = *grading;
    }
    auto handling = parseHandling(request.handling, schemeId);
    if (!handling) return Error{Code::BadInput, handling.error().message, "--handling"};
    fallback.handling = *handling;
    return fallback;
}

std::string hashOf(const std::vector<InputFile>& files) {
    Hasher hasher(Hasher::Size::Full);
    for (const InputFile& file : files) hasher.add(file.bytes);
    return toHex(hasher.digest());
}

std::string sentenceFor(const Batch& batch) {
    std::vector<std::string> names;
    for (const std::string& file : batch.files) names.push_back(utf8FromPath(pathFromUtf8(file).filename()));
    return fmt::format("Imported {} ({} records)", join(names, ", "), batch.records);
}

/// Runs the reader on a thread of its own and stores what comes. The caller owns the transaction.
Result<Batch> importGroup(CaseFile& file, StatementWriter& writer, ReaderGroup& group, const ImportRequest& request,
                          Progress& progress) {
    auto fallback = fallbackOf(request, group.reader->defaults());
    if (!fallback) return fallback.error();
    ImportSink sink(std::move(*fallback), group.reader->defaults(), progress);
    Result<void> read;
    Batch batch;
    std::jthread reading([&] {
        read = group.reader->read(group.files, sink, progress);
        sink.close();
        batch.fileHash = hashOf(group.files);  // while the writer ends its work
    });

    bool begun = false;
    try {
        while (auto chunk = sink.take()) {
            for (std::size_t i = 0; i < chunk->size(); ++i) {
                if (i + 8 < chunk->size()) writer.lookAhead((*chunk)[i + 8].key);
                const PreparedDraft& prepared = (*chunk)[i];
                if (!begun) writer.beginBatch(group.source);
                begun = true;
                if (writer.holds(prepared.key)) {
                    writer.noteHeld(prepared);
                    batch.held += prepared.draft.rows;
                } else {
                    writer.write(prepared);
                    batch.imported += prepared.draft.rows;
                    ++batch.records;
                }
            }
            progress.report(0.5, fmt::format("{} records stored", batch.records));
            sink.giveBack(std::move(*chunk));
        }
    } catch (...) {
        sink.abandon();
        throw;
    }
    reading.join();
    if (!read) return read.error();

    batch.refused = sink.refusedRows();
    batch.refusals = sink.refusals();
    batch.rowsIn = batch.imported + batch.held + batch.refused;
    for (const InputFile& input : group.files) batch.files.push_back(input.name);
    batch.reader = group.reader->id();
    batch.specification = request.specification;
    batch.importedAt = file.clock().now();
    batch.importedBy = file.person();
    if (batch.rowsIn == 0) return Error{Code::BadInput, "There are no rows in this file.", group.files.front().name};
    if (batch.refused == batch.rowsIn) {
        const RowRefusal& first = batch.refusals.front();
        return Error{Code::BadInput,
                     fmt::format("All {} rows were refused; the first: {}", batch.refused, first.reason),
                     fmt::format("{}:{}", batch.files[static_cast<std::size_t>(first.file)], first.row)};
    }
    if (!begun) return batch;
    if (batch.records == 0) {
        writer.dropBatch();
        return batch;
    }
    recordChange(file, "imported", sentenceFor(batch), writer.batch().value,
                 [&] { batch.id = writer.endBatch(batch); });
    return batch;
}

}  // namespace

std::int64_t ImportReport::rowsIn() const {
    std::int64_t sum = 0;
    for (const Batch& batch : batches) sum += batch.rowsIn;
    return sum;
}

std::int64_t ImportReport::imported() const {
    std::int64_t sum = 0;
    for (const Batch& batch : batches) sum += batch.imported;
    return sum;
}

std::int64_t ImportReport::held() const {
    std::int64_t sum = 0;
    for (const Batch& batch : batches) sum += batch.held;
    return sum;
}

std::int64_t ImportReport::refused() const {
    std::int64_t sum = 0;
    for (const Batch& batch : batches) sum += batch.refused;
    return sum;
}

Result<std::vector<InputFile>> readInputs(const std::vector<std::filesystem::path>& paths) {
    std::vector<InputFile> files;
    for (const auto& path : paths) {
        auto bytes = readFile(path);
        if (!bytes) return bytes.error();
        std::string name = utf8FromPath(path);
        if (bytes->empty()) return Error{Code::BadInput, "The file is empty.", name};
        files.push_back({name, std::move(*bytes)});
    }
    return files;
}

Result<ImportReport> importFiles(CaseFile& file, const ImportRequest& request, Progress& progress) {
    if (request.files.empty()) return Error{Code::BadInput, "No file was named.", {}};
    auto inputs = readInputs(request.files);
    if (!inputs) return inputs.error();
    return importInputs(file, std::move(*inputs), request, progress);
}

Result<ImportReport> importInputs(CaseFile& file, std::vector<InputFile> inputs, const ImportRequest& request,
                                  Progress& progress) {
    auto groups = request.specification.empty() ? groupByContent(request, std::move(inputs))
                                                : groupBySpecification(request, std::move(inputs));
    if (!groups) return groups.error();
    return guard([&]() -> Result<ImportReport> {
        BulkLoad bulk(file.database());
        Transaction transaction(file.database());
        StatementWriter writer(file);
        ImportReport report;
        for (ReaderGroup& group : *groups) {
            auto batch = importGroup(file, writer, group, request, progress);
            if (!batch) return batch.error();
            report.batches.push_back(std::move(*batch));
        }
        writer.finish();
        if (progress.stopRequested()) return Progress::stopped("The import");
        transaction.commit();
        return report;
    });
}

Result<RecordId> addRecord(CaseFile& file, RecordDraft draft) {
    if (draft.agency.empty()) draft.agency = file.holder();
    if (draft.agency.empty()) return Error{Code::BadInput, "The record names no agency.", "new record"};
    if (draft.mentions.empty() && draft.head.text.empty())
        return Error{Code::BadInput, "The record states nothing: give a text or a subject.", "new record"};
    for (const Claim& claim : draft.claims) {
        auto stands = [&](int ordinal) {
            return ordinal >= 0 && static_cast<std::size_t>(ordinal) < draft.mentions.size();
        };
        if (!stands(claim.from) || !stands(claim.to))
            return Error{Code::BadInput, "A relation points to a subject that the record does not name.", "new record"};
    }
    for (const Mention& mention : draft.mentions) {
        if (mention.properties.empty())
            return Error{Code::BadInput, "A subject has no property: give at least its name or number.", "new record"};
    }
    return guard([&]() -> Result<RecordId> {
        Transaction transaction(file.database());
        RecordId record = writeByHand(file, std::move(draft), "imported", "Wrote record", {});
        transaction.commit();
        return record;
    });
}

RecordId writeByHand(CaseFile& file, RecordDraft draft, const std::string& kind, const std::string& sentence,
                     const std::function<void(RecordId)>& alongside) {
    StatementWriter writer(file);
    writer.beginBatch("by_hand");
    PreparedDraft prepared;
    // Two equal records by hand are two statements: the next free occurrence.
    for (int occurrence = 0;; ++occurrence) {
        prepared.key = recordKey(draft, draft.agency, occurrence);
        if (!writer.holds(prepared.key)) break;
    }
    for (const Mention& mention : draft.mentions) prepared.properties.push_back(propertiesJson(mention.properties));
    prepared.draft = std::move(draft);
    RecordId record = writer.write(prepared);
    Batch batch;
    batch.reader = "by_hand";
    batch.importedAt = file.clock().now();
    batch.importedBy = file.person();
    batch.rowsIn = batch.imported = batch.records = 1;
    recordChange(file, kind, sentence + " " + print(record), writer.batch().value, [&] {
        writer.endBatch(batch);
        if (alongside) alongside(record);
    });
    writer.finish();
    return record;
}

}  // namespace crosscase::core
