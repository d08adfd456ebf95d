// core/workspace/case_session.h: an open case for a window: one thread writes, jobs read through connections of their own.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

#include "core/store/case_file.h"

namespace crosscase::core {

/// Owns the one writer of an open case. Posted work runs in order on its thread; the destructor finishes what was posted.
class CaseSession {
public:
    explicit CaseSession(CaseFile file);
    ~CaseSession();
    CaseSession(const CaseSession&) = delete;
    CaseSession& operator=(const CaseSession&) = delete;

    /// Runs `work` on the writer's thread, after what was posted before. @param work must not throw
    void post(std::function<void(CaseFile&)> work);
    /// A connection for a reading job. @error Storage
    Result<CaseFile> openReader() const;
    bool isReadOnly() const { return readOnly_; }
    const std::filesystem::path& path() const { return path_; }

private:
    void run();
    CaseFile file_;
    std::filesystem::path path_;
    std::string person_;
    bool readOnly_;
    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<std::function<void(CaseFile&)>> queue_;
    bool ending_ = false;
    std::thread thread_;
};

}  // namespace crosscase::core
