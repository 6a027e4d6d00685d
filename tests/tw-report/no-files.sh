tw-report
