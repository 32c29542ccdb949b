// SPDX-License-Identifier: Apache-2.0
/// window-start COMMAND...: starts COMMAND on an X server that shows nothing else and prints the milliseconds from exec
/// to its first painted window. A window counts when it is mapped and of a size to work in, and as painted when it is
/// no longer one colour from top to bottom.
#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <memory>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto limit = std::chrono::seconds(20);
constexpr int smallestWidth = 300;
constexpr int smallestHeight = 200;

struct Image
{
    void operator()(XImage *image) const { XDestroyImage(image); }
};

int ignoreErrors(Display *, XErrorEvent *)
{
    return 0; // a window may be gone by the time it is looked at
}

Window mappedWindow(Display *display)
{
    while (XPending(display) > 0) {
        XEvent event;
        XNextEvent(display, &event);
        XWindowAttributes attributes;
        if (event.type == MapNotify && XGetWindowAttributes(display, event.xmap.window, &attributes) != 0 &&
            attributes.width >= smallestWidth && attributes.height >= smallestHeight) {
            return event.xmap.window;
        }
    }
    return 0;
}

bool isPainted(Display *display, Window window)
{
    XWindowAttributes attributes;
    if (XGetWindowAttributes(display, window, &attributes) == 0)
        return false;
    const auto height = unsigned(attributes.height);
    const std::unique_ptr<XImage, Image> column(
        XGetImage(display, window, attributes.width / 2, 0, 1, height, AllPlanes, ZPixmap));
    if (!column)
        return false;
    for (int y = 1; y < attributes.height; ++y) {
        if (XGetPixel(column.get(), 0, y) != XGetPixel(column.get(), 0, 0))
            return true;
    }
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    Display *display = argc > 1 ? XOpenDisplay(nullptr) : nullptr;
    if (display == nullptr) {
        std::fputs("It takes a command and a display.\n", stderr);
        return 2;
    }
    XSetErrorHandler(ignoreErrors);
    XSelectInput(display, DefaultRootWindow(display), SubstructureNotifyMask);
    XSync(display, 0);

    const auto begun = Clock::now();
    const pid_t child = fork();
    if (child == 0) {
        execvp(argv[1], argv + 1);
        _exit(127);
    }

    Window window = 0;
    bool painted = false;
    while (!painted && Clock::now() - begun < limit) {
        if (window == 0)
            window = mappedWindow(display);
        painted = window != 0 && isPainted(display, window);
        if (!painted)
            std::this_thread::sleep_for(std::chrono::microseconds(500));
    }
    const std::chrono::duration<double, std::milli> took = Clock::now() - begun;

    kill(child, SIGTERM);
    waitpid(child, nullptr, 0);
    if (!painted) {
        std::fputs("No window was painted.\n", stderr);
        return 1;
    }
    std::printf("%.1f\n", took.count());
    return 0;
}
