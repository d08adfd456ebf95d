// core/workspace/case_session.cpp: the writer's thread and its queue.
#include "core/workspace/case_session.h"

namespace crosscase::core {

CaseSession::CaseSession(CaseFile file)
    : file_(std::move(file)),
      path_(file_.path()),
      person_(file_.person()),
      readOnly_(file_.isReadOnly()),
      thread_([this] { run(); }) {}

CaseSession::~CaseSession() {
    {
        std::lock_guard lock(mutex_);
        ending_ = true;
    }
    wake_.notify_one();
    thread_.join();
}

void CaseSession::post(std::function<void(CaseFile&)> work) {
    {
        std::lock_guard lock(mutex_);
        queue_.push_back(std::move(work));
    }
    wake_.notify_one();
}

Result<CaseFile> CaseSession::openReader() const {
    return CaseFile::openReadOnly(path_, person_);
}

void CaseSession::run() {
    while (true) {
        std::function<void(CaseFile&)> work;
        {
            std::unique_lock lock(mutex_);
            wake_.wait(lock, [this] { return ending_ || !queue_.empty(); });
            if (queue_.empty()) return;
            work = std::move(queue_.front());
            queue_.pop_front();
        }
        work(file_);
    }
}

}  // namespace crosscase::core
