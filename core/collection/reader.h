// core/collection/reader.h: what turns files into drafts. A reader recognises content, never file names.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/records/record.h"

namespace crosscase::core {

/// A file of the call, whole in memory, as bytes.
struct InputFile {
    std::string name;  ///< as given, for messages
    std::string bytes;
};

/// Where a reader hands over what it read, in file order. Called from the reader's thread.
class DraftSink {
public:
    virtual ~DraftSink() = default;
    virtual Result<void> accept(RecordDraft draft) = 0;
    virtual void refuse(RowRefusal refusal) = 0;
};

/// What a reader says of records that do not say it themselves.
struct ReaderDefaults {
    std::string agency;          ///< code; empty: none, the command line must say
    std::vector<InvestigationDraft> investigations;
    Grading grading;
    Handling handling;
};

class Reader {
public:
    virtual ~Reader() = default;
    virtual std::string id() const = 0;  ///< "us_ofac", "uk_hmt", "eu_fsf", "un_sc", "crosscase_json", "delimited"
    virtual ReaderDefaults defaults() const = 0;
    /// Indexes of the files that this reader knows by their content; those of one call form one batch.
    virtual std::vector<std::size_t> recognise(std::span<const InputFile> files) const = 0;
    /// Reads all files. Rows refused go to the sink; a fault of a file is the returned error and nothing is kept.
    /// Values missing in a row are left empty in the draft: the caller fills them from the command line and defaults().
    virtual Result<void> read(std::span<const InputFile> files, DraftSink& sink, Progress& progress) const = 0;
};

/// The readers that need no specification: official lists and the exchange format.
const std::vector<std::unique_ptr<Reader>>& shippedReaders();

}  // namespace crosscase::core
